package org.uptake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house, for the classes in the package {@code root} and below it. */
record HouseRules(String root) {
  private static final List<String> JDK = List.of("java.", "javax.", "org.xml.sax.", "org.w3c.");
  private static final String NULLNESS = "org.jspecify.annotations.";
  private static final Pattern NAMELESS =
      Pattern.compile(".*(Utils?|Helper|Manager|Impl|Data|Info)");
  private static final Set<String> DOORS = Set.of("Main");
  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "tickSeconds");
  private static final Set<String> DEFAULTS =
      Set.of("getDefault", "setDefault", "defaultCharset", "systemDefault", "formatted");

  /** What a package may know: other packages of the house, and libraries. */
  private record Room(Set<String> house, List<String> libraries) {}

  private static final Map<String, Room> ROOMS =
      Map.ofEntries(
          Map.entry("text", new Room(Set.of(), List.of())),
          Map.entry("document", new Room(Set.of("text"), List.of())),
          Map.entry("name", new Room(Set.of("text"), List.of("com.ibm.icu."))),
          Map.entry("evaluation", stage()),
          Map.entry(
              "json",
              new Room(
                  Set.of("text", "document", "evaluation"), List.of("com.fasterxml.jackson."))),
          Map.entry(
              "ingest", stage("org.apache.tika.", "org.apache.pdfbox.", "org.jsoup.", "opennlp.")),
          Map.entry("fetch", stage("crawlercommons.robots.")),
          Map.entry("extract", new Room(Set.of("text", "document", "name"), List.of("opennlp."))),
          Map.entry("followup", stage()),
          Map.entry("version", stage()),
          Map.entry("compare", stage()),
          Map.entry("review", new Room(Set.of("text", "document", "json"), List.of())),
          Map.entry("saved", new Room(Set.of("text", "document", "json"), List.of())),
          Map.entry("people", new Room(Set.of("text", "document", "name"), List.of())),
          Map.entry("table", stage("org.apache.commons.csv.", "org.apache.poi.")),
          Map.entry(
              "index",
              new Room(
                  Set.of("text", "document", "json", "name", "version"),
                  List.of("org.apache.lucene.", "org.tartarus.snowball.", "com.ibm.icu.text."))),
          Map.entry("InOrder", new Room(Set.of(), List.of())),
          Map.entry("Divided", new Room(Set.of("InOrder"), List.of())),
          Map.entry("Ahead", new Room(Set.of(), List.of())),
          Map.entry("Commits", new Room(Set.of("index"), List.of())),
          Map.entry("Extracted", new Room(Set.of("document"), List.of())),
          Map.entry("Receipt", new Room(Set.of("document", "Extracted"), List.of())),
          Map.entry(
              "Pipeline",
              new Room(
                  Set.of(
                      "text",
                      "document",
                      "ingest",
                      "extract",
                      "index",
                      "Ahead",
                      "Commits",
                      "Divided",
                      "Extracted",
                      "InOrder",
                      "Receipt"),
                  List.of())),
          Map.entry(
              "workspace",
              new Room(
                  Set.of(
                      "text",
                      "document",
                      "json",
                      "ingest",
                      "extract",
                      "index",
                      "followup",
                      "compare",
                      "review",
                      "table",
                      "version",
                      "Pipeline",
                      "Extracted",
                      "Receipt"),
                  List.of())),
          Map.entry(
              "web",
              new Room(
                  Set.of(
                      "text",
                      "document",
                      "json",
                      "ingest",
                      "extract",
                      "index",
                      "followup",
                      "compare",
                      "review",
                      "people",
                      "table",
                      "workspace"),
                  // Of Javalin's own dependencies what its signatures show, and nothing that
                  // connects.
                  List.of("io.javalin.", "gg.jte.", "jakarta.servlet."))),
          Map.entry(
              "cli",
              new Room(
                  Set.of(
                      "text",
                      "document",
                      "json",
                      "fetch",
                      "ingest",
                      "extract",
                      "index",
                      "followup",
                      "compare",
                      "review",
                      "saved",
                      "people",
                      "table",
                      "version",
                      "workspace",
                      "web",
                      "evaluation",
                      "Extracted"),
                  List.of("picocli."))),
          Map.entry("Main", new Room(Set.of("cli"), List.of())));

  private static Room stage(String... libraries) {
    return new Room(Set.of("text", "document"), List.of(libraries));
  }

  /** A package knows the JDK, what lies below it, and the libraries whose room it is. */
  ArchRule roomsAreKept() {
    return classes()
        .should(
            condition(
                "know only what their room allows",
                c ->
                    c.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(c, dependency))
                        .map(Dependency::getDescription)));
  }

  private boolean isAllowed(JavaClass origin, Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    String name = target.getFullName();
    String from = roomOf(origin);
    if (target.isPrimitive()
        || name.startsWith(NULLNESS)
        || JDK.stream().anyMatch(name::startsWith)) {
      return true;
    }
    Room room = ROOMS.getOrDefault(from, new Room(Set.of(), List.of()));
    if (name.startsWith(root + ".")) {
      return roomOf(target).equals(from) || room.house().contains(roomOf(target));
    }
    return room.libraries().stream().anyMatch(name::startsWith);
  }

  /** The package right under the root; of a class in the root itself, its own name. */
  private String roomOf(JavaClass of) {
    String name = of.getName().substring(root.length() + 1);
    return name.split("[.$]", 2)[0];
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule findersHaveNoCycles() {
    return slices().matching(root + ".extract.(*)..").should().beFreeOfCycles();
  }

  /** A record holds no array and nothing that can change, and copies its collections. */
  ArchRule recordsAreImmutable() {
    return classes()
        .that()
        .areRecords()
        .should(condition("be immutable", c -> Stream.concat(changeable(c), uncopied(c))));
  }

  private static Stream<String> changeable(JavaClass record) {
    return components(record)
        .filter(field -> isChangeable(field.getRawType()))
        .map(field -> field.getFullName() + " can change: " + field.getRawType().getName());
  }

  private static boolean isChangeable(JavaClass type) {
    boolean concrete = isCollection(type) && !type.isInterface();
    return type.isArray()
        || concrete
        || type.isEquivalentTo(StringBuilder.class)
        || type.isEquivalentTo(java.util.Date.class);
  }

  private static Stream<String> uncopied(JavaClass record) {
    long collections = components(record).filter(field -> isCollection(field.getRawType())).count();
    // The fields of a class come in no order: two constructors of the same types would be mixed up.
    List<String> types = sortedNames(components(record).map(JavaField::getRawType));
    return record.getConstructors().stream()
        .filter(c -> sortedNames(c.getRawParameterTypes().stream()).equals(types))
        .filter(canonical -> copies(canonical) < collections)
        .map(
            canonical ->
                canonical.getFullName() + " copies " + copies(canonical) + " of " + collections);
  }

  private static List<String> sortedNames(Stream<JavaClass> types) {
    return types.map(JavaClass::getName).sorted().toList();
  }

  private static Stream<JavaField> components(JavaClass record) {
    return record.getFields().stream().filter(f -> !f.getModifiers().contains(JavaModifier.STATIC));
  }

  private static boolean isCollection(JavaClass type) {
    return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
  }

  private static long copies(JavaConstructor constructor) {
    return constructor.getMethodCallsFromSelf().stream()
        .map(call -> call.getTarget().getName())
        .filter(name -> name.equals("copyOf") || name.startsWith("unmodifiable"))
        .count();
  }

  /** Nobody but the doors reads the clock, prints or exits. */
  ArchRule onlyDoorsTouchTheWorld() {
    return classes().should(condition("not read the clock, print or exit", this::worldly));
  }

  private Stream<String> worldly(JavaClass of) {
    return DOORS.contains(roomOf(of)) ? Stream.empty() : accesses(of, HouseRules::isWorldly);
  }

  private static boolean isWorldly(String owner, String name) {
    boolean streams = owner.equals("java.lang.System") && Set.of("out", "err", "in").contains(name);
    boolean ends =
        Set.of("java.lang.System", "java.lang.Runtime").contains(owner)
            && Set.of("exit", "halt").contains(name);
    boolean clock =
        (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
            && CLOCKS.contains(name);
    boolean day = owner.equals("java.util.Date") && name.equals("<init>");
    return streams || ends || clock || day || name.equals("printStackTrace");
  }

  /** No result depends on the machine's language, encoding or time zone. */
  ArchRule noDefaultsAreUsed() {
    return classes()
        .should(condition("use no default", c -> Stream.concat(defaults(c), noLocale(c))));
  }

  private static Stream<String> defaults(JavaClass of) {
    return accesses(
        of,
        (owner, name) ->
            DEFAULTS.contains(name)
                && (owner.startsWith("java.util.")
                    || owner.startsWith("java.time.")
                    || owner.startsWith("java.nio.charset.")
                    || owner.equals("java.lang.String")));
  }

  private static Stream<String> noLocale(JavaClass of) {
    return of.getMethodCallsFromSelf().stream()
        .filter(call -> call.getTargetOwner().isEquivalentTo(String.class))
        .filter(call -> Set.of("format", "toLowerCase", "toUpperCase").contains(call.getName()))
        .filter(
            call ->
                call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(java.util.Locale.class)))
        .map(JavaAccess::getDescription);
  }

  /**
   * Documents stay on the machine: nothing but what fetches addresses opens a connection. The
   * workbench listens, by the library that is its room's, and opens none either.
   */
  ArchRule nothingLeavesTheMachine() {
    return classes()
        .that(DescribedPredicate.describe("do not fetch", of -> !roomOf(of).equals("fetch")))
        .should(
            condition(
                "open no connection",
                c ->
                    accesses(
                        c,
                        (owner, name) ->
                            owner.startsWith("java.net.http.")
                                || owner.matches("org\\.eclipse\\.jetty\\..*client\\..*")
                                || owner.matches("java\\.net\\.(Server)?Socket")
                                || (owner.equals("java.net.URL") && name.startsWith("open")))));
  }

  private static Stream<String> accesses(
      JavaClass of, BiFunction<String, String, Boolean> forbidden) {
    return Stream.concat(
            of.getAccessesFromSelf().stream(), of.getCodeUnitReferencesFromSelf().stream())
        .filter(
            access -> {
              AccessTarget target = access.getTarget();
              return forbidden.apply(target.getOwner().getFullName(), target.getName());
            })
        .map(JavaAccess::getDescription)
        .distinct();
  }

  ArchRule namesSaySomething() {
    return classes()
        .should(
            condition(
                "have a name that says what they are",
                c ->
                    NAMELESS.matcher(c.getSimpleName()).matches()
                        ? Stream.of(c.getName())
                        : Stream.empty()));
  }

  /** No {@code get}: a method that only gives something is named for it. */
  ArchRule nothingIsGot() {
    return classes()
        .should(
            condition(
                "have no get methods",
                c ->
                    c.getMethods().stream()
                        .filter(
                            method -> method.getName().matches("get[A-Z].*") && !overrides(method))
                        .map(JavaMethod::getFullName)));
  }

  private static boolean overrides(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .anyMatch(
            above ->
                above.getMethods().stream().anyMatch(m -> m.getName().equals(method.getName())));
  }

  /** A class is public only where another package uses it, or Tika makes it by its name. */
  ArchRule publicIsUsedElsewhere() {
    return classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(
            condition(
                "be used by another package",
                c ->
                    DOORS.contains(roomOf(c)) || isUsedElsewhere(c) || isMadeByName(c)
                        ? Stream.empty()
                        : Stream.of(c.getName() + " is public, and no other package uses it")));
  }

  private static boolean isMadeByName(JavaClass of) {
    return of.getRawInterfaces().stream()
        .anyMatch(type -> type.getFullName().equals("org.apache.tika.parser.Parser"));
  }

  private static boolean isUsedElsewhere(JavaClass of) {
    return of.getDirectDependenciesToSelf().stream()
        .anyMatch(d -> !d.getOriginClass().getPackageName().equals(of.getPackageName()));
  }

  private static ArchCondition<JavaClass> condition(
      String description, Function<JavaClass, Stream<String>> breaches) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        breaches
            .apply(item)
            .forEach(breach -> events.add(SimpleConditionEvent.violated(item, breach)));
      }
    };
  }
}
