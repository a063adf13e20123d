package io.github.communique.internal.structure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.immutables.value.Value.Style.ValidationMethod;
import org.jspecify.annotations.NonNull;

/**
 * How every type of the model is generated.
 *
 * <p>Users never see what Immutables generates, neither the implementation nor its builder: the
 * public builders delegate to it. {@code typeInnerBuilder} names a class that no type has, because
 * Immutables would let its own builder extend a nested class {@code Builder}.
 *
 * <p>Immutables checks nothing ({@code NONE}): its own check stops at what is missing, and {@link
 * StructureCheck} reports all faults at once. Defaults are set by the builders' constructors,
 * because {@code @Value.Default} costs every object a field. {@code Serial.Version} is the version
 * of the serialized form of all types; a constant in an interface would be public.
 *
 * <p>Where it checks nothing, Immutables declares fields as nullable, so the annotation that it
 * uses for this is {@code NonNull}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Serial.Version(1)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    validationMethod = ValidationMethod.NONE,
    typeInnerBuilder = "None",
    builder = "new",
    from = "like",
    add = "add*",
    addAll = "addAll*",
    put = "put*",
    putAll = "putAll*",
    delegateToString = "ModelText.of",
    jdkOnly = true,
    deferCollectionAllocation = true,
    fallbackNullableAnnotation = NonNull.class,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
public @interface ModelStyle {}
