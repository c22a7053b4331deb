package org.shanhai.app.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Waiter;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.pack.register.SmallTable;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.ReadingPrecision;
import org.shanhai.region.Region;
import org.shanhai.region.Word;
import org.shanhai.register.ClassifierPrecision;
import org.shanhai.register.HeldOutReading;
import org.shanhai.register.LabelledFirm;

/// Which industries are seen where, by a register of firms? What it counts goes into a pack.
///
/// @param files of the register, as they are called
/// @param codes the vintage of its codes of industries; the pack's first where empty
/// @param labels firms that people read too, by which the reading is measured; the pack's own
///     measure where empty
/// @param by who reads it
public record RegisterRequest(
        List<String> files,
        Optional<String> codes,
        Optional<Path> labels,
        RegisterTarget target,
        By by)
        implements Request<RegisterRequest.Imported> {
    public RegisterRequest {
        files = List.copyOf(files);
    }

    /// Reads the files of a register and writes what is in them.
    @FunctionalInterface
    public interface By {
        FileReading<RegisterReader.Counted> read(
                RegisterRequest asked, String vintage, Region region, Session in)
                throws IOException;

        /// On this machine.
        static By thisMachine(RegisterReader.Question question) {
            return (asked, vintage, region, in) -> {
                List<Path> files = asked.files().stream().map(Path::of).toList();
                try (Waiter.Counted progress = in.waiter().counting(1_000_000)) {
                    return new RegisterImport(files, question, vintage, asked.target())
                            .run(region, in.words(), progress);
                }
            };
        }
    }

    /// What was counted.
    ///
    /// @param precision of the reading
    public record Imported(
            Region region,
            FileReading.Sound<RegisterReader.Counted> sound,
            List<ReadingPrecision> precision) {
        public Imported {
            precision = List.copyOf(precision);
        }
    }

    @Override
    public Imported answer(Session asking) throws IOException {
        // Not the pack of other questions: a register of one's own stands for the public sample.
        Session session = asking.forImports().of(target.base().read());
        Region region = session.region();
        String vintage = vintage(region, session);
        List<ReadingPrecision> precision =
                labels.map(file -> measured(file, region, session.words()))
                        .orElseGet(() -> region.all(ReadingPrecision.class));
        return switch (by.read(this, vintage, region, session)) {
            case FileReading.Sound<RegisterReader.Counted> sound ->
                    new Imported(region, sound, precision);
            case FileReading.Broken<RegisterReader.Counted> broken ->
                    throw refusal(String.join(", ", files), broken.problems(), session.words());
        };
    }

    private String vintage(Region region, Session session) {
        IndustryCodes known = new IndustryCodes(region.all(IndustryCode.class));
        if (codes.isPresent() && !known.vintages().contains(codes.get())) {
            throw session.wrong("register.codes.wrong", codes.get(), known.vintages());
        }
        return codes.orElseGet(() -> known.vintages().stream().findFirst().orElse(""));
    }

    private static List<ReadingPrecision> measured(Path file, Region region, Words words) {
        List<LabelledFirm> labelled = new ArrayList<>();
        requireNone(SmallTable.labelledFirms(file, labelled), file, words);
        HeldOutReading reading =
                new HeldOutReading(
                        region.all(Word.class), region.all(IndustryClass.class), labelled);
        ClassifierPrecision precision = new ClassifierPrecision();
        labelled.forEach(firm -> precision.add(reading.read(firm), firm.label(), firm.second()));
        return precision.strata("");
    }

    /// @throws Refusal where there are problems with a file
    public static void requireNone(List<Problem> problems, Path file, Words words) {
        if (!problems.isEmpty()) {
            throw refusal(file.toString(), problems, words);
        }
    }

    private static Refusal refusal(String what, List<Problem> problems, Words words) {
        return new Refusal(PackProblems.answer(what, problems, "register.broken", words));
    }
}
