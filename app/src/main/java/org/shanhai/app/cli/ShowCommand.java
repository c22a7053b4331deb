package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.KnownSheet;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.show.Subject;
import org.shanhai.estimate.Estimate;
import org.shanhai.profile.Structure;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is known of this place, industry, project or zone?
@Command(name = "show", description = "${bundle:show.about}", footer = "${bundle:show.examples}")
final class ShowCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Parameters(index = "0", paramLabel = "NAME", description = "${bundle:show.name.about}")
    private String name = "";

    @Option(
            names = "--as",
            paramLabel = "place|industry|project|zone",
            description = "${bundle:show.as}")
    private Subject.@Nullable Kind kind;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "${bundle:show.measure_option.about}")
    private @Nullable String measure;

    @Option(
            names = "--industry",
            paramLabel = "INDUSTRY",
            description = "${bundle:show.industry_option.about}")
    private @Nullable String industry;

    @Spec private @Nullable CommandSpec spec;

    ShowCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        Context context = shanhai.context();
        Region region = context.getSound(shanhai.pack()).region();
        Subject subject =
                new Named(region, context.words()).subject(name, Optional.ofNullable(kind));
        if (industry != null && measure == null) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    context.words().get("show.industry_without_measure"));
        }
        if (measure != null) {
            context.whole().print(known(context, region, subject, measure), shanhai.json());
            return ExitCodes.DONE;
        }
        context.print(
                Sheets.of(
                        region,
                        subject,
                        context.words(),
                        context.engines().estimator(),
                        Structure::of),
                shanhai.json());
        return ExitCodes.DONE;
    }

    /// One figure of a place.
    private Answer known(Context context, Region region, Subject subject, String figure) {
        if (!(subject instanceof Subject.OfPlace(Place place))) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    context.words().get("show.measure_of_place"));
        }
        Set<String> known = KnownSheet.measures(region);
        if (!known.contains(figure)) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    context.words().get("show.measure_unknown", figure, String.join(", ", known))
                            + Near.asked(known, figure, context.words()));
        }
        IndustrySet industries = industries(context, region);
        Optional<Estimate> estimate =
                region.nationalTable().isPresent()
                                && context.engines().estimator().apply(region)
                                        instanceof Estimate found
                        ? Optional.of(found)
                        : Optional.empty();
        return KnownSheet.of(region, place, figure, industries, estimate, context.words());
    }

    private IndustrySet industries(Context context, Region region) {
        String asked = industry;
        if (asked == null) {
            return region.industries().findSet("").orElseThrow();
        }
        return region.industries()
                .findSet(asked)
                .orElseGet(
                        () ->
                                ((Subject.OfIndustry)
                                                new Named(region, context.words())
                                                        .subject(
                                                                asked,
                                                                Optional.of(Subject.Kind.INDUSTRY)))
                                        .industries());
    }
}
