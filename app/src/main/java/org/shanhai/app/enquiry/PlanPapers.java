package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.PictureFile;
import org.shanhai.app.plan.CurveParts;
import org.shanhai.app.plan.PlanSheet;
import org.shanhai.app.report.chart.CurvePicture;
import org.shanhai.ask.Handed;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.plan.PlanAsked;
import org.shanhai.ask.plan.PlanResult;
import org.shanhai.pack.Reading;
import org.shanhai.plan.Aim;
import org.shanhai.plan.TradeOff;
import org.shanhai.region.Region;

/// The curve of a plan as a picture and as a table. Whether they can be written is looked at before
/// a plan is looked for: that takes long.
final class PlanPapers implements Papers<PlanResult, PlanPapers.Wanted> {
    /// Where they go.
    public record Wanted(
            @Handed(label = "FILE", file = true) Optional<Path> svg,
            @Handed(label = "FILE", file = true) Optional<Path> curveCsv) {}

    @Override
    public void check(Wanted wanted, Making making) throws IOException {
        List<String> tradeoff = making.asked().getOrDefault("tradeoff", List.of());
        Optional<Path> any =
                Stream.of(wanted.svg(), wanted.curveCsv()).flatMap(Optional::stream).findFirst();
        if (any.isPresent() && tradeoff.isEmpty()) {
            throw wrong(making, "plan.curve_file_without", any.get());
        }
        if (wanted.svg().isPresent() && !PictureFile.isNamed(wanted.svg().get())) {
            throw wrong(making, "recruit.svg.ending", wanted.svg().get());
        }
        Optional<Path> csv = making.csv();
        if (csv.isPresent()
                && csv.map(PlanPapers::place).equals(wanted.curveCsv().map(PlanPapers::place))) {
            throw wrong(making, "plan.file_twice", csv.get());
        }
        if (csv.isPresent()) {
            AnswerCsv.requireFree(
                    PlanSheet.columns(making.asked().containsKey("years")),
                    UnaryOperator.identity(),
                    file(csv.get(), making),
                    making.words());
        }
        if (wanted.svg().isPresent()) {
            OutputFile.requireFree(wanted.svg().get(), picture(""), making.force(), making.words());
        }
        if (wanted.curveCsv().isPresent()) {
            Path curve = wanted.curveCsv().get();
            AnswerCsv.requireFree(
                    CurveParts.COLUMNS,
                    // What is there is known by its headings, and they by the pack.
                    Files.exists(curve)
                            ? asked(tradeoff.getFirst(), making)
                            : UnaryOperator.identity(),
                    file(curve, making),
                    making.words());
        }
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static UnaryOperator<String> asked(String tradeoff, Making making) {
        Reading.Sound sound = making.session().sound();
        List<Aim> pair =
                new PlanAsked(sound.region(), sound.rates(), making.words()).pair(tradeoff);
        return headings(sound.region(), pair.getFirst(), pair.getLast(), making);
    }

    private static UnaryOperator<String> headings(
            Region region, Aim first, Aim second, Making making) {
        return CurveParts.headings(region, first, second, making.words());
    }

    /// Where the curve has points.
    @Override
    public Answer make(PlanResult result, Answer answer, Wanted wanted, Making making)
            throws IOException {
        Optional<TradeOff> traced =
                result.shown().around().curve().filter(curve -> !curve.points().isEmpty());
        if (traced.isPresent() && wanted.svg().isPresent()) {
            String drawing =
                    new CurvePicture(
                                    CurveParts.drawing(
                                            result.region(), traced.get(), making.words()))
                            .document();
            OutputFile.write(wanted.svg().get(), picture(drawing), making.force(), making.words());
        }
        if (traced.isPresent() && wanted.curveCsv().isPresent()) {
            TradeOff curve = traced.get();
            AnswerCsv.save(
                    answer,
                    CurveParts.TABLE,
                    headings(result.region(), curve.first(), curve.second(), making),
                    file(wanted.curveCsv().get(), making),
                    making.words());
        }
        return answer;
    }

    private static AnswerFile file(Path path, Making making) {
        return new AnswerFile(path, making.force(), making.form());
    }

    private static PictureFile picture(String text) {
        return new PictureFile(text, CurvePicture.KIND);
    }

    private static WrongUse wrong(Making making, String key, Object... arguments) {
        return making.session().wrong(key, arguments);
    }
}
