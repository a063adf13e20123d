package io.github.communique.internal.structure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.immutables.value.Value.Style.ValidationMethod;
import org.jspecify.annotations.NonNull;

/**
 * How every type of the model is generated.
 *
 * <p>The implementation is hidden, so that its builder's methods show in the Javadoc of the public
 * one that extends it. Immutables checks nothing itself ({@code NONE}): its own check stops at what
 * is missing, and {@link StructureCheck} names all that is wrong at once. Defaults are set by the
 * builders' constructors, since {@code @Value.Default} costs every object a field.
 *
 * <p>Where it checks nothing, Immutables would declare that builders accept null. They do, until
 * {@code build()} refuses it; so the annotation that it uses for this is {@code NonNull}, and a
 * compiler that looks at nullness finds a null where it is passed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    validationMethod = ValidationMethod.NONE,
    toBuilder = "toBuilder",
    from = "like",
    add = "*",
    addAll = "addAll*",
    put = "*",
    putAll = "putAll*",
    depluralize = true,
    depluralizeDictionary = {
      "party:parties",
      "beneficiary:beneficiaries",
      "audience:audience",
      "about:about",
      "chain:chain",
      "fulfilledBy:fulfilledBy",
      "alias:aliases"
    },
    jdkOnly = true,
    deferCollectionAllocation = true,
    fallbackNullableAnnotation = NonNull.class,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
public @interface ModelStyle {}
