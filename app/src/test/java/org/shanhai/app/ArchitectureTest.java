package org.shanhai.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.key.Keyed;
import org.shanhai.message.MessageKey;

/// Holds the arrows of the design: pack → region → estimate → questions → app, one way only.
class ArchitectureTest {
    private static final String KEY = "org.shanhai.key";
    private static final String MESSAGE = "org.shanhai.message";
    private static final String REGION = "org.shanhai.region..";
    private static final String PACK = "org.shanhai.pack..";
    private static final String UNITS = "org.shanhai.pack.unit";
    private static final String SENSE = "org.shanhai.pack.sense";
    private static final String ESTIMATE = "org.shanhai.estimate..";
    private static final String OBSERVED = "org.shanhai.observed..";
    private static final String REGISTER = "org.shanhai.register..";
    private static final String CAPABILITY = "org.shanhai.capability";
    private static final String ENTRY = "org.shanhai.capability.entry";
    private static final String PROFILE = "org.shanhai.profile..";
    private static final String DIAGNOSE = "org.shanhai.diagnose..";
    private static final String LEAP = "org.shanhai.leap..";
    private static final String ADMIT = "org.shanhai.admit..";
    private static final String PAIR = "org.shanhai.pair..";
    private static final String RECRUIT = "org.shanhai.recruit..";
    private static final String AGREEMENT = "org.shanhai.agreement..";
    private static final String SPLIT = "org.shanhai.split..";
    private static final String PROGRAMME = "org.shanhai.programme";
    private static final String SOLVER = "org.shanhai.programme.solver";
    private static final String PLAN = "org.shanhai.plan";
    private static final String FOLLOW = "org.shanhai.follow";
    private static final String SUPPLY = "org.shanhai.supply..";
    private static final String SUPPLY_WORDS = "org.shanhai.supply";
    private static final String ALGEBRA = "org.shanhai.supply.algebra";
    private static final String TRADE = "org.shanhai.supply.trade";
    private static final String FITTED = "org.shanhai.supply.fitted";
    private static final String PRESSURE = "org.shanhai.supply.pressure";
    private static final String SURVEY = "org.shanhai.supply.survey";
    private static final String KEPT = "org.shanhai.kept";
    private static final String WORK = "org.shanhai.work";
    private static final String LINALG = "org.shanhai.linalg..";
    private static final String APP = "org.shanhai.app..";
    private static final String ASK = "org.shanhai.ask..";
    private static final String TAILS = "org.apache.commons.numbers.gamma";
    private static final String ROOTS = "org.hipparchus.analysis..";

    private static final JavaClasses PRODUCT = Product.CLASSES;

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
                .resideOutsideOfPackages(APP, ASK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, ASK)
                .check(PRODUCT);
    }

    @Test
    void theRegionStandsOnNothingButMatrices() {
        classes()
                .that()
                .resideInAPackage(REGION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(REGION, KEY, LINALG, "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    /// How a constant is called is said once, by `Keyed`: no closed set holds keys of its own.
    @Test
    void keysAreNamesOfConstants() {
        standsOn(KEY);
        noFields()
                .that()
                .haveName("key")
                .should()
                .beDeclaredInClassesThat()
                .areEnums()
                .check(PRODUCT);
        classes()
                .that()
                .areEnums()
                .and(DescribedPredicate.describe("have a key", ArchitectureTest::hasAKey))
                .should()
                .beAssignableTo(Keyed.class)
                .orShould()
                .beAssignableTo(MessageKey.class)
                .check(PRODUCT);
    }

    private static boolean hasAKey(JavaClass type) {
        return type.tryGetMethod("key").isPresent();
    }

    @Test
    void capabilityStandsOnNothingButMatrices() {
        standsOn(CAPABILITY, LINALG);
    }

    @Test
    void entryStandsOnCapability() {
        standsOn(ENTRY, CAPABILITY, LINALG);
    }

    /// What reads a firm is a function of its row; files are read by `pack.register`. Figures
    /// are read as everywhere.
    @Test
    void theReadingOfFirmsStandsOnTheRegion() {
        standsOn(REGISTER, REGION, UNITS, SENSE);
    }

    @Test
    void theEstimateStandsOnTheRegion() {
        standsOn(ESTIMATE, OBSERVED, REGION, KEPT, WORK, LINALG);
    }

    @Test
    void whatFirmsSayStandsOnTheRegion() {
        standsOn(OBSERVED, REGION, KEPT, LINALG, TAILS);
    }

    @Test
    void watchingWorkStandsOnNothing() {
        standsOn(WORK);
    }

    @Test
    void wordsOfSupplyStandOnTheRegion() {
        standsOn(SUPPLY_WORDS, MESSAGE, REGION, LINALG);
    }

    @Test
    void algebraStandsOnWordsOfSupply() {
        standsOn(ALGEBRA, SUPPLY_WORDS, MESSAGE, REGION, LINALG);
    }

    @Test
    void tradeStandsOnWordsOfSupply() {
        standsOn(TRADE, SUPPLY_WORDS, MESSAGE, REGION, KEPT, WORK, LINALG, TAILS, ROOTS);
    }

    @Test
    void fittedChainsStandOnTrade() {
        standsOn(FITTED, TRADE, SUPPLY_WORDS, MESSAGE, REGION, KEPT, WORK, LINALG);
    }

    @Test
    void pressuresStandOnFittedChains() {
        standsOn(PRESSURE, FITTED, SUPPLY_WORDS, REGION, KEPT, LINALG);
    }

    @Test
    void surveyedChainsKnowNothingOfEstimatedOnes() {
        standsOn(SURVEY, ALGEBRA, SUPPLY_WORDS, MESSAGE, REGION, LINALG);
    }

    @Test
    void profilesStandOnTheRegionAndCapability() {
        standsOn(PROFILE, OBSERVED, CAPABILITY, REGION, WORK, LINALG);
    }

    @Test
    void admissionStandsOnProfilesAndSupply() {
        standsOn(ADMIT, PROFILE, SUPPLY, REGION, WORK, LINALG, TAILS, "org.hipparchus..");
    }

    @Test
    void diagnoseStandsOnProfilesAndSupply() {
        standsOn(DIAGNOSE, PROFILE, SUPPLY, CAPABILITY, REGION, LINALG);
    }

    @Test
    void pairStandsOnProfilesSupplyAndLeap() {
        standsOn(PAIR, PROFILE, SUPPLY, CAPABILITY, ENTRY, LEAP, REGION, WORK, LINALG);
    }

    @Test
    void leapStandsOnProfilesAndSupply() {
        standsOn(LEAP, PROFILE, OBSERVED, SUPPLY, CAPABILITY, ENTRY, REGION, WORK, LINALG);
    }

    @Test
    void recruitStandsOnLeapsSupplyAndRegisters() {
        standsOn(RECRUIT, LEAP, PROFILE, OBSERVED, REGISTER, SUPPLY, REGION, LINALG);
    }

    @Test
    void agreementsStandOnWordsOfTheRegion() {
        standsOn(AGREEMENT, MESSAGE, REGION);
    }

    @Test
    void splitStandsOnAgreements() {
        standsOn(SPLIT, AGREEMENT, REGION, "org.hipparchus..");
    }

    @Test
    void programmesKnowNothingOfRegions() {
        standsOn(PROGRAMME);
        standsOn(SOLVER, PROGRAMME, WORK, "com.google.ortools..", "com.google.protobuf..");
    }

    @Test
    void plansStandOnAdmissionSupplyAndProgrammes() {
        standsOn(PLAN, ADMIT, SUPPLY, PROGRAMME, REGION, WORK, LINALG);
    }

    @Test
    void followingStandsOnFiguresAndRulesOfAdmission() {
        standsOn(FOLLOW, ADMIT, REGION);
    }

    private static void standsOn(String upper, String... lower) {
        String[] allowed =
                Stream.concat(
                                Stream.of(upper, KEY, "java..", "org.jspecify.."),
                                Arrays.stream(lower))
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(upper)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(PRODUCT);
    }

    @Test
    void packagesStandInNoCircle() {
        slices().matching("org.shanhai.(**)").should().beFreeOfCycles().check(PRODUCT);
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
                                                        PACK, KEY, MESSAGE, AGREEMENT, REGION,
                                                        REGISTER, WORK, LINALG))))
                .check(PRODUCT);
    }
}
