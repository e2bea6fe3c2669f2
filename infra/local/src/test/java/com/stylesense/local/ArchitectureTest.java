package com.stylesense.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows go one way: functions to platform to nothing, recommend and trending to recommender to nothing. */
@AnalyzeClasses(packages = "com.stylesense", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FUNCTIONS = {
        "com.stylesense.auth..", "com.stylesense.products..", "com.stylesense.cart..", "com.stylesense.orders..",
        "com.stylesense.interactions..", "com.stylesense.recommend..", "com.stylesense.trending..", "com.stylesense.migrate.."};

    @ArchTest
    static final ArchRule theRecommenderIsPlainJava = classes().that().resideInAPackage("com.stylesense.recommender..")
        .should().onlyDependOnClassesThat().resideInAnyPackage("com.stylesense.recommender..", "java..", "jdk.incubator.vector..");

    @ArchTest
    static final ArchRule thePlatformKnowsNoFunction = noClasses().that().resideInAPackage("com.stylesense.platform..")
        .should().dependOnClassesThat().resideInAnyPackage(FUNCTIONS);

    @ArchTest
    static final ArchRule thePlatformKnowsNoRecommender = noClasses().that().resideInAPackage("com.stylesense.platform..")
        .should().dependOnClassesThat().resideInAPackage("com.stylesense.recommender..");

    @ArchTest
    static final ArchRule functionsKnowNothingOfEachOther = slices().matching("com.stylesense.(auth|products|cart|orders|interactions|recommend|trending|migrate)..")
        .should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyWhatServesOrPrecomputesRecommendationsAsksTheRecommender = noClasses()
        .that().resideInAnyPackage(FUNCTIONS)
        .and().resideOutsideOfPackages("com.stylesense.recommend..", "com.stylesense.trending..")
        .should().dependOnClassesThat().resideInAPackage("com.stylesense.recommender..");

    @ArchTest
    static final ArchRule nobodyKnowsTheLocalServer = noClasses().that().resideOutsideOfPackage("com.stylesense.local..")
        .should().dependOnClassesThat().resideInAPackage("com.stylesense.local..");

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("com.stylesense.(*)..").should().beFreeOfCycles();
}
