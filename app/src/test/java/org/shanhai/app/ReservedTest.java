package org.shanhai.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.shanhai.supply.SupplyException;

/// What only some parts may do: read files, print, ask the engine, ask for the report.
class ReservedTest {
    private static final String APP = "org.shanhai.app..";
    private static final JavaClasses PRODUCT = Product.CLASSES;

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
    void onlyThePackReadsFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.shanhai.pack..",
                        APP,
                        "org.shanhai.ask..",
                        "org.shanhai.programme.solver")
                .and()
                .haveNameNotMatching(
                        "org\\.shanhai\\.linalg\\.(OpenBlasLibrary|LibraryFolder)(\\$.*)?")
                .should()
                .dependOnClassesThat(FILES)
                .because(
                        "native libraries alone must be laid out as files, to be loaded; and a"
                                + " solver in a process of its own is spoken to through streams")
                .check(PRODUCT);
    }

    @Test
    void onlyTheStartOfTheProgramTouchesStandardStreams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.shanhai.programme.solver.SolverMain")
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
    void onlyTheCommandLineAndPapersOfQuestionsAskForTheReport() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .and()
                .resideOutsideOfPackages(
                        "org.shanhai.app.report..",
                        "org.shanhai.app.enquiry..",
                        "org.shanhai.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.shanhai.app.report..")
                .because("answers go into the report, never the other way")
                .check(PRODUCT);
    }

    @Test
    void onlyTheCommandLineAndTheStudyOfAReportAskTheEngine() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .and()
                .resideOutsideOfPackages("org.shanhai.app.cli..", "org.shanhai.app.report.study..")
                .should()
                .accessTargetWhere(new MakesAnAnswer())
                .because("rendering computes nothing: it is handed what to show")
                .check(PRODUCT);
    }

    /// That there is no answer is told by an `Outcome`; who lets it be thrown lets it through to
    /// the command line.
    @Test
    void nobodyCatchesWhatTheSupplyModelSays() {
        assertThat(
                        PRODUCT.stream()
                                .flatMap(type -> type.getCodeUnits().stream())
                                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                                .filter(ReservedTest::catchesSupplyException)
                                .map(block -> block.getOwner().getFullName()))
                .isEmpty();
    }

    private static boolean catchesSupplyException(TryCatchBlock block) {
        return block.getCaughtThrowables().stream()
                .anyMatch(caught -> caught.isEquivalentTo(SupplyException.class));
    }

    /// Not every system tells the store of a file: in a changed root Linux finds no mount point.
    @Test
    void noStoreOfAFileIsAskedFor() {
        noClasses()
                .should()
                .callMethod(Files.class, "getFileStore", Path.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileStore.class)
                .check(PRODUCT);
    }
}
