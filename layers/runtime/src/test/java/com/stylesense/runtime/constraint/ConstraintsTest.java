package com.stylesense.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidatorRegistry;
import io.micronaut.validation.validator.constraints.DefaultConstraintValidators;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintsTest {

    private static final List<String> TEXTS =
            Arrays.asList(null, "", " ", "\u00a0", "a", "ab", "abc", "abcd", "12", "1\n2");
    private static final List<Integer> INTEGERS =
            Arrays.asList(null, Integer.MIN_VALUE, -1, 0, 1, 2, 3, 4, Integer.MAX_VALUE);
    private static final List<Long> LONGS = Arrays.asList(null, Long.MIN_VALUE, 1L, 2L, 3L, Long.MAX_VALUE);
    private static final List<BigDecimal> AMOUNTS = Stream.of(
                    "-0.01", "0", "0.00", "0.01", "9.99", "10", "10.00", "10.01", "123.456", "1e3")
            .map(BigDecimal::new)
            .toList();
    private static final List<List<Integer>> LISTS =
            List.of(List.of(), List.of(1), List.of(1, 2), List.of(1, 2, 3), List.of(1, 2, 3, 4));

    static Stream<Arguments> rules() {
        AnnotationValue<Size> twoOrThree = AnnotationValue.builder(Size.class)
                .member("min", 2)
                .member("max", 3)
                .build();
        AnnotationValue<DecimalMin> positive = AnnotationValue.builder(DecimalMin.class)
                .value("0")
                .member("inclusive", false)
                .build();
        AnnotationValue<Digits> cents = AnnotationValue.builder(Digits.class)
                .member("integer", 2)
                .member("fraction", 2)
                .build();
        return Stream.of(
                arguments(
                        NotNull.class,
                        String.class,
                        AnnotationValue.builder(NotNull.class).build(),
                        TEXTS),
                arguments(
                        NotBlank.class,
                        String.class,
                        AnnotationValue.builder(NotBlank.class).build(),
                        TEXTS),
                arguments(Size.class, String.class, twoOrThree, TEXTS),
                arguments(
                        Size.class,
                        String.class,
                        AnnotationValue.builder(Size.class).member("max", 2).build(),
                        TEXTS),
                arguments(Size.class, List.class, twoOrThree, LISTS),
                arguments(
                        Pattern.class,
                        String.class,
                        AnnotationValue.builder(Pattern.class)
                                .member("regexp", "[a-c]+")
                                .build(),
                        TEXTS),
                arguments(
                        Min.class,
                        int.class,
                        AnnotationValue.builder(Min.class).value(2L).build(),
                        INTEGERS),
                arguments(
                        Max.class,
                        Integer.class,
                        AnnotationValue.builder(Max.class).value(2L).build(),
                        INTEGERS),
                arguments(
                        Min.class,
                        long.class,
                        AnnotationValue.builder(Min.class).value(2L).build(),
                        LONGS),
                arguments(
                        Max.class,
                        Long.class,
                        AnnotationValue.builder(Max.class).value(2L).build(),
                        LONGS),
                arguments(
                        DecimalMin.class,
                        BigDecimal.class,
                        AnnotationValue.builder(DecimalMin.class).value("10").build(),
                        AMOUNTS),
                arguments(DecimalMin.class, BigDecimal.class, positive, AMOUNTS),
                arguments(
                        DecimalMax.class,
                        BigDecimal.class,
                        AnnotationValue.builder(DecimalMax.class).value("10").build(),
                        AMOUNTS),
                arguments(Digits.class, BigDecimal.class, cents, AMOUNTS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    <A extends Annotation, T> void decidesAsMicronautsOwn(
            Class<A> constraint, Class<T> target, AnnotationValue<A> asked, List<T> values) {
        List<Boolean> verdicts = verdicts(new Constraints(), constraint, target, asked, values);

        assertThat(verdicts).isEqualTo(verdicts(new DefaultConstraintValidators(), constraint, target, asked, values));
        assertThat(verdicts).as("some of each").contains(true, false);
    }

    private static <A extends Annotation, T> List<Boolean> verdicts(
            ConstraintValidatorRegistry registry,
            Class<A> constraint,
            Class<T> target,
            AnnotationValue<A> asked,
            List<T> values) {
        var validator = registry.getConstraintValidator(constraint, target);
        var verdicts = new ArrayList<Boolean>();
        for (T value : values) {
            verdicts.add(validator.isValid(value, asked, null));
        }
        return verdicts;
    }

    @Test
    void knowsNoOther() {
        assertThat(new Constraints().findConstraintValidator(Email.class, String.class))
                .isEmpty();
        assertThat(new Constraints().findConstraintValidator(Size.class, Integer.class))
                .isEmpty();
    }
}
