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
 * The Immutables style of all model types.
 *
 * <p>The classes that Immutables generates are not public: the public builders delegate to the
 * generated builders. By default, a generated builder extends the nested class {@code Builder}. To
 * prevent this, {@code typeInnerBuilder} names a class that does not exist.
 *
 * <p>Checks by Immutables are disabled ({@code NONE}), because they stop at the first missing
 * property. {@link StructureCheck} reports all errors at once. The constructors of the builders set
 * defaults, because {@code @Value.Default} requires an additional field in every object. {@code
 * Serial.Version} sets the {@code serialVersionUID} of the generated classes, because a constant in
 * the interface would be public.
 *
 * <p>If checks are disabled, Immutables declares fields as nullable. Therefore {@code NonNull} is
 * configured as the nullable annotation.
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
