package io.github.communique.internal.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range of an integer property, both ends included. The generated builder checks it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Range {
  /** The least value. */
  int least() default 0;

  /** The greatest value. */
  int most() default Integer.MAX_VALUE;
}
