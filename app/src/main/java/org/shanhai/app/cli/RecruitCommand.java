package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.PictureFile;
import org.shanhai.app.recruit.CallList;
import org.shanhai.app.recruit.RecruitSheet;
import org.shanhai.app.report.chart.ChainPicture;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.ask.Problems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.place.LeapRequest;
import org.shanhai.ask.place.RecruitFocus;
import org.shanhai.pack.register.FirmList;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.Recruiting;
import org.shanhai.recruit.Recruitment;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.register.Firm;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Whom should a place call to fill the gaps of its industry chain?
@Command(
        name = "recruit",
        description = "${bundle:recruit.about}",
        footer = "${bundle:recruit.examples}")
final class RecruitCommand implements Callable<Integer> {
    private static final int SCREENFUL = 4;

    /// Of each gap: more than an office calls.
    private static final int FOR_PROGRAMS = 20;

    private static final int CALLS = 10;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private FitOption fit = new FitOption();

    @Parameters(index = "0", paramLabel = "PLACE", description = "${bundle:recruit.place.about}")
    private String place = "";

    @Option(
            names = "--industry",
            paramLabel = "INDUSTRY",
            description = "${bundle:recruit.industry.about}")
    private @Nullable String industry;

    @Option(names = "--chain", description = "${bundle:recruit.chain.about}")
    private boolean chain;

    @Option(names = "--firms", paramLabel = "FILE", description = "${bundle:recruit.firms.about}")
    private @Nullable Path firms;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:recruit.out.about}")
    private @Nullable Path out;

    @Option(names = "--svg", paramLabel = "FILE", description = "${bundle:recruit.svg.about}")
    private @Nullable Path svg;

    RecruitCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = firms == null ? shanhai.context() : shanhai.context().forImports();
        Words words = context.words();
        if (chain && industry != null) {
            throw new WrongUse(words.get("recruit.which"));
        }
        checkFiles(words);
        double tolerance = fit.tolerance(words);
        int top = options.top(shanhai.json() ? FOR_PROGRAMS : SCREENFUL, words);
        Region region = context.getSound().region();
        Refusal.throwAny(findSurvey(region, words));
        Named named = new Named(region, words);
        Place here = LeapRequest.inside(region, named.unit(place), words);
        Optional<Industry> one = Optional.ofNullable(industry).map(named::industry);
        Optional<FirmList.Sound> own =
                Optional.ofNullable(firms).map(file -> read(file, context, region));
        List<Firm> known = own.map(FirmList.Sound::firms).orElse(List.of());
        OptionalLong rows = own.stream().mapToLong(FirmList.Sound::rows).findFirst();
        SupplyChains chains = Chains.of(context.session(), region, tolerance);
        Structure structure = Structure.of(region, chains.activity());
        Recruiting recruiting = Recruiting.of(structure, chains);
        RecruitFocus focus =
                one.map(asked -> new RecruitFocus(List.of(asked), RecruitSheet.How.NAMED))
                        .orElseGet(
                                () ->
                                        RecruitFocus.of(
                                                recruiting,
                                                () -> LeapRequest.model(context.session(), chains),
                                                here));
        if (focus.industries().isEmpty()) {
            throw Refusal.saying("no_answer", words.get("recruit.no_industry"));
        }
        Recruitment found = recruiting.recruit(here, focus.industries(), known);
        Answer answer =
                RecruitSheet.of(
                        region, found, new RecruitSheet.Asked(focus.how(), top, rows), words);
        if (svg != null) {
            String drawing = new ChainPicture(region, found.chain(), words).document();
            OutputFile.write(
                    svg, new PictureFile(drawing, ChainPicture.KIND), options.isForced(), words);
        }
        if (out != null) {
            int calls = options.isTopGiven() ? top : CALLS;
            CallList.of(region, found, calls, words)
                    .save(out, options.form(), options.isForced(), words);
        }
        options.print(answer, "targets", shanhai);
        return ExitCodes.DONE;
    }

    /// Where trade was surveyed: what stays in a place is not asked of it yet.
    static Optional<Refusal> findSurvey(Region region, Words words) {
        return region.flows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Named.refusal(
                                "surveyed",
                                words.get("recruit.surveyed"),
                                region.area(),
                                new Answer.Items("places", "", List.of())));
    }

    private FirmList.Sound read(Path file, Context context, Region region) {
        Words words = context.words();
        IndustryCodes codes = new IndustryCodes(region.all(IndustryCode.class));
        FirmList.Result result;
        try (Waiter.Counted progress = context.session().waiter().counting(1_000_000)) {
            result =
                    FirmList.read(
                            file,
                            region,
                            codes.vintages().stream().findFirst().orElse(""),
                            progress);
        }
        return switch (result) {
            case FirmList.Broken broken ->
                    throw new Refusal(
                            Problems.answer(
                                    file.toString(),
                                    broken.problems(),
                                    "recruit.firms.broken",
                                    words));
            case FirmList.Sound sound when sound.inside() == 0 ->
                    throw Refusal.saying(
                            "no_answer",
                            words.get(
                                    "recruit.firms.elsewhere",
                                    file,
                                    words.pick(region.name(), region.nameLocal()),
                                    sound.elsewhere()));
            case FirmList.Sound sound -> sound;
        };
    }

    /// Nothing is read or worked out for files that could not be written.
    private void checkFiles(Words words) throws IOException {
        if (out != null && !CallList.isNamed(out)) {
            throw new WrongUse(words.get("recruit.out.ending", out));
        }
        if (svg != null && !PictureFile.isNamed(svg)) {
            throw new WrongUse(words.get("recruit.svg.ending", svg));
        }
        List<Path> files = Stream.of(firms, out, svg).flatMap(Stream::ofNullable).toList();
        for (int k = 0; k < files.size(); k++) {
            for (Path other : files.subList(k + 1, files.size())) {
                if (isSame(files.get(k), other)) {
                    throw new WrongUse(words.get("recruit.same_file", files.get(k), other));
                }
            }
        }
        if (out != null) {
            CallList.requireFree(out, options.isForced(), words);
        }
        if (svg != null) {
            OutputFile.requireFree(
                    svg, new PictureFile("", ChainPicture.KIND), options.isForced(), words);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other)
                ? Files.isSameFile(one, other)
                : real(one).equals(real(other));
    }

    /// Of what is not there yet, in the folder as it really is.
    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        return folder != null && Files.isDirectory(folder)
                ? folder.toRealPath().resolve(whole.getFileName())
                : whole;
    }
}
