package com.stylesense.runtime.lambda;

import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.core.io.service.SoftServiceLoader.StaticDefinition;
import io.micronaut.core.io.service.SoftServiceLoader.StaticServiceLoader;
import io.micronaut.core.optim.StaticOptimizations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What of Micronaut's services a function uses, as it was packaged: {@value #FILE} in its jar names it. Micronaut itself would open every
 * jar once more and walk through it, which a cold start pays for. Without such a file (on a laptop) it does.
 */
public final class ServiceIndex implements StaticOptimizations.Loader<SoftServiceLoader.Optimizations> {

    /** A service's name a line, below it its providers', indented by a blank. */
    public static final String FILE = "META-INF/micronaut-services";

    @Override
    public SoftServiceLoader.Optimizations load() {
        ClassLoader loader = ServiceIndex.class.getClassLoader();
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            return new SoftServiceLoader.Optimizations(
                    file == null
                            ? Map.of()
                            : new WholeClassPath(
                                    read(new String(file.readAllBytes(), StandardCharsets.UTF_8), loader)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, StaticServiceLoader<?>> read(String text, ClassLoader loader) {
        var services = new HashMap<String, StaticServiceLoader<?>>();
        List<String> names = List.of();
        for (String line : text.split("\n")) {
            if (line.charAt(0) == ' ') {
                names.add(line.substring(1));
            } else {
                names = new ArrayList<>();
                services.put(line, new Providers<>(loader, names));
            }
        }
        return services;
    }

    /** Knows that a service of which the file does not tell has no provider. */
    private static final class WholeClassPath extends HashMap<String, StaticServiceLoader<?>> {

        private static final StaticServiceLoader<?> NONE = new Providers<>(null, List.of());

        WholeClassPath(Map<String, StaticServiceLoader<?>> told) {
            super(told);
        }

        @Override
        public StaticServiceLoader<?> get(Object service) {
            return getOrDefault(service, NONE);
        }

        @Override
        public boolean containsKey(Object service) {
            return true;
        }
    }

    /** Of one service. One that misses a class that it is optional with is left out, as Micronaut's own search leaves it out. */
    private record Providers<S>(ClassLoader loader, List<String> names) implements StaticServiceLoader<S> {

        private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
        private static final MethodType NO_ARGUMENTS = MethodType.methodType(void.class);

        @Override
        public Stream<StaticDefinition<S>> findAll(Predicate<String> condition) {
            return names.stream().filter(condition).map(this::found).filter(Objects::nonNull);
        }

        private StaticDefinition<S> found(String name) {
            S provider = instance(name);
            return provider == null ? null : StaticDefinition.of(name, () -> provider);
        }

        @Override
        public List<S> load(Predicate<S> condition) {
            var providers = new ArrayList<S>(names.size());
            for (String name : names) {
                S provider = instance(name);
                if (provider != null && (condition == null || condition.test(provider))) {
                    providers.add(provider);
                }
            }
            return providers;
        }

        @SuppressWarnings("unchecked")
        private S instance(String name) {
            try {
                return (S) LOOKUP.findConstructor(Class.forName(name, false, loader), NO_ARGUMENTS)
                        .invoke();
            } catch (NoClassDefFoundError | ReflectiveOperationException missing) {
                return null;
            } catch (RuntimeException | Error failed) {
                throw failed;
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
