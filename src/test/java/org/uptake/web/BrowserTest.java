package org.uptake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The workbench in a browser, Debian's Chromium. Where there is none the tests are passed over,
 * unless {@code UPTAKE_BROWSER} is {@code needed}; {@code UPTAKE_SHOTS} names a folder for pictures
 * of the pages.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Dimension DESK = new Dimension(1280, 900);
  private static final Dimension PHONE = new Dimension(390, 844);

  private Served served;
  private ChromeDriverService service;
  private ChromeDriver browser;
  private Path profile;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    boolean isThere = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    if ("needed".equals(System.getenv("UPTAKE_BROWSER"))) {
      assertTrue(isThere, "no browser is here");
    }
    Assumptions.assumeTrue(isThere, "no Chromium with chromedriver in /usr/bin");
    served = Served.sample(folder);
    profile = Files.createTempDirectory("uptake-browser");
    service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    var options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  void close() throws IOException {
    if (browser != null) {
      browser.quit();
    }
    if (service != null) {
      service.stop();
    }
    if (served != null) {
      served.close();
    }
    if (profile != null) {
      try (var files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  @BeforeEach
  void atTheDesk() {
    browser.manage().window().setSize(DESK);
  }

  /** A page that the policy stops from something says so in the console. */
  @AfterEach
  void nothingWasRefused() {
    List<LogEntry> told =
        browser.manage().logs().get("browser").getAll().stream()
            .filter(entry -> entry.getMessage().contains("Content Security Policy"))
            .toList();
    assertEquals(List.of(), told);
  }

  private void go(String path) {
    browser.get(served.uri(path).toString());
  }

  private WebElement one(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private <T> T wait(Supplier<Optional<T>> wanted) {
    return new WebDriverWait(browser, Duration.ofSeconds(20))
        // Between two pages what was found is not there any more.
        .ignoring(StaleElementReferenceException.class)
        .until(any -> wanted.get().orElse(null));
  }

  private Optional<WebElement> any(String css) {
    return browser.findElements(By.cssSelector(css)).stream().findFirst();
  }

  private boolean isInSight(WebElement element) {
    return Boolean.TRUE.equals(
        ((JavascriptExecutor) browser)
            .executeScript(
                "const r = arguments[0].getBoundingClientRect();"
                    + "return r.top >= 0 && r.bottom <= window.innerHeight;",
                element));
  }

  @Test
  void fromAHitOneLandsAtTheMarkedWords() {
    go("/");
    WebElement box = one("#q");
    box.sendKeys("moratorium AND \"death penalty\"");
    box.sendKeys(Keys.ENTER);
    wait(() -> any(".hits a")).click();
    WebElement word = wait(() -> any(".text mark"));
    assertTrue(
        word.getText().toLowerCase(Locale.ROOT).matches("moratorium|death.*"), word.getText());
    assertTrue(isInSight(word));
    assertTrue(browser.getCurrentUrl().matches(".*/documents/[0-9a-f]{16}\\?at=.*#at"));
  }

  @Test
  void theLegendSwitchesMarks() {
    go("/?q=kind:recommendation");
    one(".hits a").click();
    WebElement marked = wait(() -> any(".text .recommendation:not(mark)"));
    String before = marked.getCssValue("background-color");
    one("#show-recommendation").click();
    assertFalse(before.equals(marked.getCssValue("background-color")));
  }

  @Test
  void aReviewInTheTableIsThereAfterAReload() {
    go("/followup?status=not-mentioned");
    String row = one("table.followup tbody").getDomAttribute("id");
    one("#" + row + " .status a").click();
    WebElement responsible = wait(() -> any("#" + row + " [name=value-responsible]"));
    responsible.sendKeys("Ministry of Justice");
    one("#" + row + " button[value^='set responsible']").click();
    wait(() -> any("#" + row + " .remark"));
    assertTrue(browser.getCurrentUrl().endsWith("/followup?status=not-mentioned"));
    go("/followup?status=not-mentioned");
    assertEquals("responsible: Ministry of Justice", one("#" + row + " .remark").getText());
    assertTrue(one("#" + row).getText().contains("✓ reviewed"));
    assertTrue(Files.exists(served.corpus().resolve("reviews.jsonl")));
    one("#" + row + " .status a").click();
    wait(() -> any("#" + row + " button[value^=undo]")).click();
    wait(() -> any("#" + row + " .remark").isEmpty() ? Optional.of(true) : Optional.empty());
  }

  @Test
  void aStatementIsReviewedInTheComparison() {
    go("/compare?records=2007,2012");
    WebElement article = one(".comparison article");
    article.findElement(By.linkText("Review")).click();
    wait(() -> any(".comparison form.review"));
    one(".comparison form.review [name=note]").sendKeys("as the press wrote");
    one(".comparison form.review button[value^=accept]").click();
    assertTrue(wait(() -> any(".comparison form .told")).getText().startsWith("Kept."));
    go("/decisions");
    assertTrue(one(".cards").getText().contains("as the press wrote"));
    one(".cards button").click();
    wait(() -> any(".cards li:first-child").filter(last -> last.getText().startsWith("undid")));
  }

  @Test
  void evidenceThatWasMissedIsAddedFromItsDocument() {
    go("/followup?status=not-mentioned");
    String row = one("table.followup tbody").getDomAttribute("id");
    one("#" + row + " .status a").click();
    WebElement document = wait(() -> any("#" + row + " select[name=document]"));
    WebElement last = document.findElements(By.cssSelector("option")).getLast();
    last.click();
    one("#" + row + " [name=words]").sendKeys("no such words");
    one("#" + row + " button[value^=add]").click();
    assertTrue(wait(() -> any("#" + row + " .problem")).getText().contains("no such words"));
  }

  @Test
  void aRejectedRowCanBeTakenBackAtOnce() {
    go("/followup?status=said-done");
    String row = one("table.followup tbody").getDomAttribute("id");
    one("#" + row + " .status a").click();
    wait(() -> any("#" + row + " button[value^='reject r']")).click();
    wait(() -> any("#" + row + " .gone button")).click();
    wait(() -> any("#" + row + " .asked-for"));
  }

  @Test
  void aReviewNeedsNoScript() {
    go("/followup");
    String row = one("table.followup tbody tr").getDomAttribute("id");
    go("/followup/" + row);
    ((JavascriptExecutor) browser)
        .executeScript(
            "document.querySelectorAll('[hx-post]').forEach(form => {"
                + "const plain = form.cloneNode(true);"
                + "plain.removeAttribute('hx-post');"
                + "form.replaceWith(plain); });");
    one("[name=value-note]").sendKeys("asked in writing");
    one("button[value^='set note']").click();
    wait(() -> any(".remark"));
    assertTrue(browser.getCurrentUrl().endsWith("/followup/" + row));
    assertEquals("note: asked in writing", one(".remark").getText());
  }

  @Test
  void aFileIsAddedWithItsProgress(@TempDir Path files) throws IOException {
    Path file =
        Files.writeString(
            files.resolve("visit.txt"),
            "A visit\n\n3 May 2024\n\nThe Committee urges Peru to close the mine.\n",
            UTF_8);
    Path empty = Files.createFile(files.resolve("empty.txt"));
    go("/add");
    one("#file").sendKeys(file + "\n" + empty);
    one("#drop button").click();
    WebElement told = wait(() -> any("ul.told"));
    assertTrue(told.getText().contains("1 read"), told.getText());
    assertTrue(told.getText().contains("empty.txt: empty file"), told.getText());
    go("/?q=mine");
    assertTrue(one(".hits").getText().contains("visit.txt"));
  }

  @Test
  void evidenceUnfoldsByTheKeyboard() {
    go("/followup?status=said-done");
    WebElement summary = one(".later summary");
    ((JavascriptExecutor) browser).executeScript("arguments[0].focus()", summary);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertTrue(one(".later details[open] blockquote").isDisplayed());
  }

  @Test
  void theFirstTabLeadsToTheContent() {
    go("/documents");
    one("body").sendKeys(Keys.TAB);
    assertEquals("To the content", browser.switchTo().activeElement().getText());
  }

  private List<String> pages() {
    go("/followup");
    String row = one("table.followup tbody tr").getDomAttribute("id");
    go("/?q=torture");
    String hit = String.valueOf(one(".hits a").getDomAttribute("href"));
    go(hit);
    String correct = one("aside .verdicts a").getDomAttribute("href");
    go("/officials");
    String person = one(".cards a").getDomAttribute("href");
    return List.of(
        "/",
        "/?q=torture",
        "/?q=(",
        "/documents",
        hit,
        "/followup",
        "/followup/" + row,
        correct,
        "/compare",
        "/compare?records=2007,2012,2023-2024",
        "/officials",
        person,
        "/timeline?year=2012",
        "/add",
        "/decisions",
        "/login",
        "/nothing");
  }

  @Test
  void noPageKeepsAnybodyOut() {
    var faults = new ArrayList<String>();
    for (String path : pages()) {
      faults.addAll(faults(path, DESK, "light"));
      faults.addAll(faults(path, PHONE, "dark"));
    }
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    assertEquals("", String.join("\n", faults));
  }

  private List<String> faults(String path, Dimension size, String scheme) {
    browser.manage().window().setSize(size);
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    go(path);
    picture(path, size, scheme);
    return new AxeBuilder()
        .analyze(browser).getViolations().stream()
            .map(rule -> path + " " + scheme + ": " + words(rule))
            .toList();
  }

  private static String words(Rule rule) {
    return rule.getId() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
  }

  @Test
  void noPageIsWiderThanAPhone() {
    for (String path : pages()) {
      browser.manage().window().setSize(PHONE);
      go(path);
      Object beyond =
          ((JavascriptExecutor) browser)
              .executeScript("return document.documentElement.scrollWidth - window.innerWidth;");
      assertTrue(Integer.parseInt(String.valueOf(beyond)) <= 0, path + ": " + beyond + " too wide");
    }
  }

  private void picture(String path, Dimension size, String scheme) {
    String folder = System.getenv("UPTAKE_SHOTS");
    if (folder == null) {
      return;
    }
    String name = path.replaceAll("[^a-z0-9]+", "-") + "-" + size.getWidth() + "-" + scheme;
    try {
      Files.write(
          Path.of(folder, name.replaceFirst("^-", "") + ".png"),
          browser.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
