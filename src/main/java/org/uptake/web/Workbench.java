package org.uptake.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.IOException;

/** The workbench, listening from {@link #start} to {@link #close}. */
public final class Workbench implements AutoCloseable {
  private final Settings settings;
  private final Adding adding;
  private final OpenIndex index;
  private final Javalin server;

  private Workbench(Settings settings, Adding adding, OpenIndex index, Javalin server) {
    this.settings = settings;
    this.adding = adding;
    this.index = index;
    this.server = server;
  }

  /**
   * Begins to listen.
   *
   * @throws IllegalArgumentException where the port is in use, or the host is none of this machine
   */
  public static Workbench start(Settings settings) throws IOException {
    var snapshots = new Snapshots(settings);
    var adding = new Adding(settings, snapshots::lookAgain);
    var door = new Door(settings);
    var pages = new Pages(door);
    var index = new OpenIndex(settings.index());
    Javalin server =
        Javalin.create(
            config -> {
              configure(config);
              door.guard(config.routes);
              new Problems(pages, settings.log()).tell(config.routes);
              Assets.serve(config.routes);
              new LoginPage(pages, door).route(config.routes);
              new SearchPage(pages, snapshots, index).route(config.routes);
              new DocumentPages(pages, snapshots).route(config.routes);
              new FollowUpPages(pages, settings, snapshots).route(config.routes);
              new Deciding(pages, settings, snapshots).route(config.routes);
              new ComparePage(pages, snapshots).route(config.routes);
              new OfficialPages(pages, snapshots).route(config.routes);
              new TimelinePage(pages, snapshots).route(config.routes);
              new AddPage(pages, adding).route(config.routes);
              new Api(door, settings).route(config.routes);
            });
    try {
      server.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      adding.close();
      throw new IllegalArgumentException(
          "--port: must be one that nobody listens on, got "
              + settings.port()
              + " on "
              + settings.host(),
          e);
    }
    Thread.ofPlatform().daemon().name("reading").start(snapshots::readAhead);
    return new Workbench(settings, adding, index, server);
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Door.LARGEST_FORM;
    config.http.defaultContentType = "text/html; charset=utf-8";
    config.router.ignoreTrailingSlashes = true;
    config.jetty.multipartConfig.maxFileSize(Adding.LARGEST_FILE_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(Adding.LARGEST_UPLOAD_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
  }

  /** Where a browser finds it: {@code http://127.0.0.1:8080/}. */
  public String address() {
    String host = settings.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
  }

  /** Answers what was asked, and listens no more. */
  @Override
  public void close() {
    server.stop();
    adding.close();
    index.close();
  }
}
