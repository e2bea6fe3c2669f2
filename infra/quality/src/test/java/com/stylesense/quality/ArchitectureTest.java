package com.stylesense.quality;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.runtime.security.SecurityEvents;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.transaction.annotation.Transactional;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every arrow between the shop's rooms. A room may use what its line names and nothing else of ours, so that a new arrow fails here
 * until somebody has written it down. The Spark job is not among them: its build compiles the recommender's sources and has nothing else
 * of ours.
 */
class ArchitectureTest {

    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("recommender", List.of()),
            Map.entry("embedding", List.of()),
            Map.entry("runtime", List.of()),
            Map.entry("store", List.of("runtime")),
            Map.entry("auth", List.of("runtime", "store")),
            Map.entry("products", List.of("runtime", "store")),
            Map.entry("cart", List.of("runtime", "store")),
            Map.entry("orders", List.of("runtime", "store")),
            Map.entry("interactions", List.of("runtime", "store")),
            Map.entry("events", List.of("runtime", "store")),
            Map.entry("operator", List.of("runtime", "store", "recommender")),
            Map.entry("recommend", List.of("runtime", "store", "recommender")),
            Map.entry("trending", List.of("runtime", "store", "recommender")),
            Map.entry("migrate", List.of("runtime", "store")),
            Map.entry("seed", List.of("runtime", "store", "pipeline")),
            Map.entry("embeddings", List.of("runtime", "store", "recommender", "embedding")),
            Map.entry("pipeline", List.of("runtime", "store", "recommender", "embedding")),
            Map.entry("demo", List.of("pipeline")),
            Map.entry("vectors", List.of("store", "recommender", "embedding", "pipeline")),
            Map.entry("local", List.of("runtime", "store", "trending", "pipeline")),
            Map.entry("quality", List.of("store", "recommender", "embedding", "trending", "pipeline", "vectors")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.stylesense");

    static Stream<String> rooms() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesWhatItsLineNamesAlone(String room) {
        Set<String> used = CLASSES.stream()
                .filter(type -> roomOf(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(ArchitectureTest::isOurs)
                .map(ArchitectureTest::roomOf)
                .filter(other -> !other.equals(room))
                .collect(toSet());

        assertThat(ARROWS.get(room)).as("arrows of %s", room).containsAll(used);
    }

    @Test
    void everyRoomHasItsLine() {
        Set<String> rooms = CLASSES.stream()
                .map(ArchitectureTest::roomOf)
                .filter(room -> !room.equals("testing"))
                .collect(toSet());

        assertThat(rooms).isEqualTo(ARROWS.keySet());
    }

    @Test
    void theRecommenderIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("com.stylesense.recommender..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("com.stylesense.recommender..", "java..")
                .check(CLASSES);
    }

    /** One way to SQL: statements are made by the store's queries, by a migration, and by what measures the database itself. */
    @Test
    void statementsAreMadeInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "com.stylesense.store.database..",
                        "com.stylesense.store.schema..",
                        "com.stylesense.testing..",
                        "com.stylesense.quality..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Statement.class)
                .check(CLASSES);
    }

    /** An event says what was committed: whoever opens a transaction cannot know that yet, and leaves the telling to its caller. */
    @Test
    void securityEventsAreToldOutsideOfTransactions() {
        noClasses()
                .that(describe("take part in a transaction", ArchitectureTest::takesPartInATransaction))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityEvents.class)
                .check(CLASSES);
    }

    private static boolean takesPartInATransaction(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("com.stylesense.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("com.stylesense.");
    }

    /** {@code com.stylesense.store.cart} is in the room {@code store}. */
    private static String roomOf(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
