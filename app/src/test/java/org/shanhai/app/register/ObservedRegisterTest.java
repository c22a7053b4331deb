package org.shanhai.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.packs.PackBase;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.pack.register.SmallTable;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.ReadingConfusion;
import org.shanhai.region.ReadingPrecision;
import org.shanhai.region.Region;
import org.shanhai.region.Word;
import org.shanhai.register.Classified;
import org.shanhai.register.Classifier;
import org.shanhai.register.ClassifierPrecision;
import org.shanhai.register.Cohorts;
import org.shanhai.register.HeldOutReading;
import org.shanhai.register.LabelledFirm;
import org.shanhai.register.Vocabulary;

/// The public sample of the register of Zhejiang, where it is at hand.
@EnabledIfEnvironmentVariable(named = "SHANHAI_DATA", matches = ".+")
class ObservedRegisterTest {
    private static final String DATA = String.valueOf(System.getenv("SHANHAI_DATA"));
    private static final Path OBSERVED = Path.of(DATA, "zhejiang", "observed");

    @TempDir private Path folder;

    private static Region base() {
        Reading reading =
                PackReader.read("zhejiang", PackOptions.PLAIN.withImports(), Progress.SILENT);
        return ((Reading.Sound) reading).region();
    }

    /// Right and decided, of firms people read.
    private static final class Share {
        private int all;
        private int decided;
        private int strict;
        private int lenient;

        void add(LabelledFirm firm, Classified read) {
            all++;
            if (read.industry().isPresent()) {
                decided++;
                String key = read.industry().get();
                boolean isRight = key.equals(firm.label());
                strict += isRight ? 1 : 0;
                lenient += isRight || firm.second().contains(key) ? 1 : 0;
            }
        }
    }

    @Test
    void firmsAreReadAsPeopleReadThem() {
        Region region = base();
        Classifier classifier = new Classifier(new Vocabulary(region.all(Word.class)));
        List<LabelledFirm> labelled = new ArrayList<>();
        assertThat(SmallTable.labelledFirms(OBSERVED.resolve("labels_dev.csv"), labelled))
                .isEmpty();
        assertThat(labelled).hasSize(450);
        Share goods = new Share();
        Share all = new Share();
        HeldOutReading reading =
                new HeldOutReading(
                        region.all(Word.class), region.all(IndustryClass.class), labelled);
        ClassifierPrecision precision = new ClassifierPrecision();
        for (LabelledFirm firm : labelled) {
            Classified read = classifier.classify(firm.name(), firm.scope());
            all.add(firm, read);
            precision.add(reading.read(firm), firm.label(), firm.second());
            if (firm.label().compareTo("006") >= 0 && firm.label().compareTo("098") <= 0) {
                goods.add(firm, read);
            }
        }
        assertThat((double) goods.decided / goods.all).isGreaterThan(0.85);
        assertThat((double) goods.strict / goods.decided).isGreaterThan(0.85);
        assertThat((double) goods.lenient / goods.decided).isGreaterThan(0.93);
        assertThat((double) all.lenient / all.all).isGreaterThan(0.80);
        assertThat(
                        precision.strata("shanhai-labels").stream()
                                .filter(one -> !one.reason().equals("unclear")))
                .as("packs/zhejiang/reading_precision.csv")
                .containsExactlyInAnyOrderElementsOf(region.all(ReadingPrecision.class));
        assertThat(precision.confusion("shanhai-labels"))
                .as("packs/zhejiang/reading_confusion.csv")
                .containsExactlyElementsOf(region.all(ReadingConfusion.class));
    }

    @Test
    void theEmbeddedCountsAreMadeByTheImport() throws IOException {
        Words words = Words.in(Language.EN);
        RegisterImport run =
                new RegisterImport(
                        List.of(OBSERVED.resolve("firms_reduced.csv.gz")),
                        new RegisterReader.Question(
                                Map.of(), Optional.empty(), new Cohorts(List.of(2000, 2007, 2014))),
                        "2017",
                        new RegisterTarget(
                                folder.resolve("made"),
                                PackBase.of(folder.resolve("made"), Optional.empty(), "zhejiang"),
                                folder.resolve("firms.parquet").toString(),
                                folder.resolve("left-out.csv").toString(),
                                new RegisterSource("register-2019", "", "", "", "", ""),
                                false));
        assertThat(run.run(base(), words, Progress.SILENT)).isInstanceOf(FileReading.Sound.class);
        Path embedded = Path.of("..", "packs", "zhejiang-register", "register");
        for (String table : List.of("firm_counts.csv", "register_left_out.csv")) {
            assertThat(Files.readString(folder.resolve("made/register").resolve(table)))
                    .as("%s is not what the import makes of the sample", table)
                    .isEqualTo(Files.readString(embedded.resolve(table)));
        }
    }

    /// The sample is a public one, and what is embedded are statistics of it.
    @Test
    void noFirmOfTheRegisterStandsInThePack() throws IOException {
        try (var files = Files.walk(Path.of("..", "packs", "zhejiang-register", "register"))) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "sources.csv",
                            "firm_counts.csv",
                            "class_counts.csv",
                            "firm_ties.csv",
                            "register_left_out.csv");
        }
        for (String table : List.of("firm_counts.csv", "firm_ties.csv")) {
            assertThat(
                            Files.readString(
                                    Path.of("..", "packs", "zhejiang-register", "register", table)))
                    .doesNotContain("公司", "厂");
        }
    }
}
