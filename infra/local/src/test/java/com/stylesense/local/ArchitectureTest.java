package com.stylesense.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * Arrows go one way: functions to platform to nothing, recommend and trending to recommender to nothing, seed and the embedding job to
 * the pipeline, which stands on both. The embedding job's own classes bring a neural network along and are looked at in its module.
 */
class ArchitectureTest {

    private static final String[] FUNCTIONS = {
        "com.stylesense.auth..", "com.stylesense.products..", "com.stylesense.cart..", "com.stylesense.orders..",
        "com.stylesense.interactions..", "com.stylesense.recommend..", "com.stylesense.trending..",
                "com.stylesense.migrate..",
        "com.stylesense.seed..", "com.stylesense.embeddings.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.stylesense");

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

    @Test
    void thePlatformKnowsNoFunction() {
        noClasses()
                .that()
                .resideInAPackage("com.stylesense.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FUNCTIONS)
                .check(CLASSES);
    }

    @Test
    void thePlatformKnowsNeitherRecommenderNorPipeline() {
        noClasses()
                .that()
                .resideInAPackage("com.stylesense.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.stylesense.recommender..", "com.stylesense.data..")
                .check(CLASSES);
    }

    @Test
    void thePipelineKnowsNoFunction() {
        noClasses()
                .that()
                .resideInAPackage("com.stylesense.data..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FUNCTIONS)
                .check(CLASSES);
    }

    @Test
    void thePipelineTakesNothingOfTheRecommenderButTheFilesOfVectors() {
        noClasses()
                .that()
                .resideInAPackage("com.stylesense.data..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.stylesense.recommender..")
                        .and(resideOutsideOfPackage("com.stylesense.recommender.visual..")))
                .check(CLASSES);
    }

    @Test
    void onlyWhatFillsTheShopStandsOnThePipeline() {
        noClasses()
                .that()
                .resideInAnyPackage(FUNCTIONS)
                .and()
                .resideOutsideOfPackages("com.stylesense.seed..", "com.stylesense.embeddings..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stylesense.data..")
                .check(CLASSES);
    }

    @Test
    void functionsKnowNothingOfEachOther() {
        slices().matching("com.stylesense.(auth|products|cart|orders|interactions|recommend|trending|migrate|seed)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void onlyWhatServesOrPrecomputesRecommendationsAsksTheRecommender() {
        noClasses()
                .that()
                .resideInAnyPackage(FUNCTIONS)
                .and()
                .resideOutsideOfPackages("com.stylesense.recommend..", "com.stylesense.trending..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stylesense.recommender..")
                .check(CLASSES);
    }

    @Test
    void theRulesSeeEveryFunctionButTheEmbeddingJob() {
        for (String function : FUNCTIONS) {
            assertThat(CLASSES.that(resideInAPackage(function)).isEmpty())
                    .as(function)
                    .isEqualTo(function.equals("com.stylesense.embeddings.."));
        }
    }

    @Test
    void nobodyKnowsTheLocalServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.stylesense.local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stylesense.local..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("com.stylesense.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
