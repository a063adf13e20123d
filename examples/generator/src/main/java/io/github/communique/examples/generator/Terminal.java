package io.github.communique.examples.generator;

import java.io.Console;

/** Detects whether the output is a terminal, on which a line can be overwritten. */
public final class Terminal {
  private Terminal() {}

  /**
   * Returns whether the output is a terminal.
   *
   * @return false if the output is redirected to a file or piped to another program
   */
  public static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since JDK 22, System.console() returns a console even without a terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
