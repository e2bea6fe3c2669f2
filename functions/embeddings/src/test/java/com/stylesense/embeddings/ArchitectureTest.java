package com.stylesense.embeddings;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The embedding job's side of the arrows between the shop's modules. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.stylesense");

    @Test
    void theJobStandsOnPipelinePlatformAndRecommenderAlone() {
        noClasses()
                .that()
                .resideInAPackage("com.stylesense.embeddings..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.stylesense..")
                        .and(resideOutsideOfPackages(
                                "com.stylesense.embeddings..",
                                "com.stylesense.pipeline..",
                                "com.stylesense.runtime..",
                                "com.stylesense.store..",
                                "com.stylesense.recommender..")))
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheJob() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.stylesense.embeddings..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stylesense.embeddings..")
                .check(CLASSES);
    }

    @Test
    void theJobsPackagesFormNoCycles() {
        slices().matching("com.stylesense.embeddings.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
