package org.shanhai.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/// Holds the arrows of the design: pack → region → estimate → questions → app, one way only.
class ArchitectureTest {
    private static final String REGION = "org.shanhai.region..";
    private static final String PACK = "org.shanhai.pack..";
    private static final String ESTIMATE = "org.shanhai.estimate..";
    private static final String CAPABILITY = "org.shanhai.capability";
    private static final String STANDING = "org.shanhai.profile..";
    private static final String DIAGNOSE = "org.shanhai.diagnose..";
    private static final String LEAP = "org.shanhai.leap..";
    private static final String SUPPLY = "org.shanhai.supply..";
    private static final String LINALG = "org.shanhai.linalg..";
    private static final String APP = "org.shanhai.app..";

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.shanhai");

    private static final DescribedPredicate<JavaClass> FILES =
            new DescribedPredicate<>("files and streams") {
                @Override
                public boolean test(JavaClass type) {
                    boolean io =
                            type.getPackageName().equals("java.io")
                                    || type.getPackageName().startsWith("java.nio.file");
                    return io
                            && !type.isEquivalentTo(IOException.class)
                            && !type.isEquivalentTo(UncheckedIOException.class)
                            && !type.isEquivalentTo(java.io.Serializable.class);
                }
            };

    @Test
    void linalgKnowsNothingOfRegions() {
        classes()
                .that()
                .resideInAPackage(LINALG)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(LINALG, "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void theEngineKnowsNothingOfTheApp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(APP)
                .check(PRODUCT);
    }

    @Test
    void theRegionStandsOnNothingButMatrices() {
        classes()
                .that()
                .resideInAPackage(REGION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(REGION, LINALG, "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void capabilityStandsOnNothingButMatrices() {
        classes()
                .that()
                .resideInAPackage(CAPABILITY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CAPABILITY, LINALG, "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void theEstimateStandsOnTheRegion() {
        classes()
                .that()
                .resideInAPackage(ESTIMATE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ESTIMATE, REGION, LINALG, "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void standingStandsOnTheRegionAndCapability() {
        classes()
                .that()
                .resideInAPackage(STANDING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        STANDING, CAPABILITY, REGION, LINALG, "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void admissionStandsOnStandingAndSupply() {
        classes()
                .that()
                .resideInAPackage("org.shanhai.admit..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.shanhai.admit..",
                        STANDING,
                        "org.shanhai.supply..",
                        REGION,
                        LINALG,
                        "org.hipparchus..",
                        "java..",
                        "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void diagnoseStandsOnStandingAndSupply() {
        classes()
                .that()
                .resideInAPackage(DIAGNOSE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        DIAGNOSE,
                        STANDING,
                        SUPPLY,
                        CAPABILITY,
                        REGION,
                        LINALG,
                        "java..",
                        "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void leapStandsOnStandingAndSupply() {
        classes()
                .that()
                .resideInAPackage(LEAP)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        LEAP,
                        STANDING,
                        SUPPLY,
                        CAPABILITY,
                        REGION,
                        LINALG,
                        "java..",
                        "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void thePackMakesARegionAndKnowsNoQuestion() {
        noClasses()
                .that()
                .resideInAPackage(PACK)
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage("org.shanhai..")
                                .and(
                                        DescribedPredicate.not(
                                                JavaClass.Predicates.resideInAnyPackage(
                                                        PACK, REGION, LINALG))))
                .check(PRODUCT);
    }

    @Test
    void onlyThePackReadsFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PACK, APP)
                .and()
                .doNotHaveFullyQualifiedName("org.shanhai.linalg.OpenBlasLibrary")
                .should()
                .dependOnClassesThat(FILES)
                .because("the native library alone must be laid out as files, to be loaded")
                .check(PRODUCT);
    }

    @Test
    void onlyTheStartOfTheProgramTouchesStandardStreams() {
        noClasses()
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("an answer is returned, and written by the command line alone")
                .check(PRODUCT);
    }

    @Test
    void wordsStandOnNothingElseOfTheApp() {
        noClasses()
                .that()
                .resideInAPackage("org.shanhai.app.text..")
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage(APP)
                                .and(
                                        DescribedPredicate.not(
                                                JavaClass.Predicates.resideInAPackage(
                                                        "org.shanhai.app.text.."))))
                .check(PRODUCT);
    }

    @Test
    void renderingKnowsNothingOfTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .and()
                .resideOutsideOfPackage("org.shanhai.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.shanhai.app.cli..", "picocli..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheCommandLineAsksForTheReport() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .and()
                .resideOutsideOfPackages("org.shanhai.app.report..", "org.shanhai.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.shanhai.app.report..")
                .because("answers go into the report, never the other way")
                .check(PRODUCT);
    }
}
