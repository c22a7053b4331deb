package org.shanhai.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.show.Subject;
import org.shanhai.profile.Structure;
import org.shanhai.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    ShowCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        Context context = shanhai.context();
        Region region = context.getSound(shanhai.pack()).region();
        Subject subject =
                new Named(region, context.words()).subject(name, Optional.ofNullable(kind));
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
}
