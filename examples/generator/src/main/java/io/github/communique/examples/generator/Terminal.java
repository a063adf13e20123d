package io.github.communique.examples.generator;

import java.io.Console;

/** Whether somebody looks on, so that a line may be drawn over itself. */
public final class Terminal {
  private Terminal() {}

  /**
   * Whether the program talks to a terminal.
   *
   * @return false where its output goes to a file or another program
   */
  public static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is a console everywhere, and it must be asked.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
