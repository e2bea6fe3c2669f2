package com.stylesense.runtime.constraint;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.reflect.ReflectionUtils;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import io.micronaut.validation.validator.constraints.ConstraintValidatorRegistry;
import io.micronaut.validation.validator.constraints.DecimalMaxValidator;
import io.micronaut.validation.validator.constraints.DecimalMinValidator;
import io.micronaut.validation.validator.constraints.DefaultConstraintValidators;
import io.micronaut.validation.validator.constraints.DigitsValidator;
import io.micronaut.validation.validator.constraints.PatternValidator;
import io.micronaut.validation.validator.constraints.SizeValidator;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * The constraints that the shop's requests are declared with, and no other. Micronaut's own registry makes a class for each of more
 * than fifty at the first request that is validated, which a cold start pays for; a constraint that is missing here fails
 * the first request that bears it, with its name.
 */
@Singleton
@Replaces(DefaultConstraintValidators.class)
public final class Constraints implements ConstraintValidatorRegistry {

    /** Keeps the patterns that it compiled. */
    private static final PatternValidator PATTERNS = new PatternValidator();

    private static final List<Rule<?, ?>> RULES = List.of(
            new Rule<>(NotNull.class, Object.class, (value, asked) -> value != null),
            new Rule<>(
                    NotBlank.class,
                    CharSequence.class,
                    (text, asked) -> text != null && !text.toString().isBlank()),
            new Rule<>(
                    Min.class, Number.class, (number, asked) -> number == null || number.longValue() >= bound(asked)),
            new Rule<>(
                    Max.class, Number.class, (number, asked) -> number == null || number.longValue() <= bound(asked)),
            new Rule<>(
                    PlainText.class,
                    CharSequence.class,
                    (text, asked) -> text == null || text.codePoints().allMatch(Constraints::isPlain)),
            new Rule<>(Size.class, CharSequence.class, () -> (SizeValidator<CharSequence>) CharSequence::length),
            new Rule<>(Size.class, Collection.class, () -> (SizeValidator<Collection>) Collection::size),
            new Rule<>(Pattern.class, CharSequence.class, () -> PATTERNS),
            new Rule<>(
                    DecimalMin.class, BigDecimal.class, () -> (DecimalMinValidator<BigDecimal>) BigDecimal::compareTo),
            new Rule<>(
                    DecimalMax.class, BigDecimal.class, () -> (DecimalMaxValidator<BigDecimal>) BigDecimal::compareTo),
            new Rule<>(Digits.class, BigDecimal.class, () -> (DigitsValidator<BigDecimal>) amount -> amount));

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Annotation, T> Optional<ConstraintValidator<A, T>> findConstraintValidator(
            Class<A> constraint, Class<T> target) {
        Class<?> type = ReflectionUtils.getWrapperType(target);
        for (Rule<?, ?> rule : RULES) {
            if (rule.constraint() == constraint && rule.target().isAssignableFrom(type)) {
                return Optional.of((ConstraintValidator<A, T>) rule.validator().get());
            }
        }
        return Optional.empty();
    }

    private static long bound(AnnotationValue<?> asked) {
        return asked.longValue().orElseThrow();
    }

    /** {@code codePoints} leaves an unpaired surrogate as it is, so that its type shows. */
    private static boolean isPlain(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> true;
            default -> {
                int type = Character.getType(codePoint);
                yield type != Character.CONTROL && type != Character.SURROGATE;
            }
        };
    }

    /** @param validator made when it is asked for, so that those that no request wants cost nothing */
    private record Rule<A extends Annotation, T>(
            Class<A> constraint, Class<T> target, Supplier<ConstraintValidator<A, T>> validator) {

        Rule(Class<A> constraint, Class<T> target, BiPredicate<T, AnnotationValue<A>> check) {
            this(constraint, target, () -> new Check<>(check));
        }
    }

    /** Not a lambda itself: a cache of the JVM's holds none of an interface with code that runs when it is loaded. */
    private static final class Check<A extends Annotation, T> implements ConstraintValidator<A, T> {

        private final BiPredicate<T, AnnotationValue<A>> check;

        Check(BiPredicate<T, AnnotationValue<A>> check) {
            this.check = check;
        }

        @Override
        public boolean isValid(T value, AnnotationValue<A> asked, ConstraintValidatorContext context) {
            return check.test(value, asked);
        }
    }
}
