package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shanhai.app.capability.CapabilityFolder;
import org.shanhai.app.capability.CapabilitySheet;
import org.shanhai.app.capability.OutputFormat;
import org.shanhai.app.capability.OutputTable;
import org.shanhai.app.capability.Settings;
import org.shanhai.app.capability.YearSummary;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.WrongUse;
import org.shanhai.capability.Capability;
import org.shanhai.capability.CapabilityOptions;
import org.shanhai.capability.Colocation;
import org.shanhai.capability.Indices;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Selection;
import org.shanhai.capability.SelfTerm;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.panel.PanelReader;
import org.shanhai.pack.panel.PanelReading;
import org.shanhai.pack.panel.PanelTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who is specialised in what, what is related to what, and how complex it is: the indices of any
/// table of places and industries.
@Command(
        name = "capability",
        description = "${bundle:capability.about}",
        footer = "${bundle:capability.examples}")
final class CapabilityCommand implements Callable<Integer> {
    private static final String DEFAULT_OUT = "shanhai-capability";
    private static final int SCREENFUL = 10;

    private final Shanhai shanhai;

    @Mixin private TableOptions options = new TableOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = DEFAULT_OUT,
            description = "${bundle:capability.out}")
    private Path out = Path.of(DEFAULT_OUT);

    @Option(
            names = "--format",
            paramLabel = "csv|parquet|json",
            defaultValue = "csv",
            description = "${bundle:capability.format}")
    private OutputFormat format = OutputFormat.CSV;

    @Option(
            names = "--tables",
            paramLabel = "TABLE",
            split = ",",
            description = "${bundle:capability.tables}")
    private List<OutputTable> tables =
            List.of(OutputTable.PLACES, OutputTable.INDUSTRIES, OutputTable.CELLS);

    @Option(
            names = "--relatedness",
            paramLabel = "proximity|association|cosine|jaccard|probability",
            defaultValue = "proximity",
            description = "${bundle:capability.relatedness}")
    private Colocation relatedness = Colocation.PROXIMITY;

    @Option(
            names = "--self",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "${bundle:capability.self}")
    private boolean self = true;

    @Option(
            names = "--threshold",
            paramLabel = "RCA",
            defaultValue = "1",
            description = "${bundle:capability.threshold}")
    private double threshold = 1;

    @Option(
            names = "--min-size",
            paramLabel = "TOTAL",
            defaultValue = "0",
            description = "${bundle:capability.min_size}")
    private double minSize;

    @Option(
            names = "--min-industry",
            paramLabel = "TOTAL",
            defaultValue = "0",
            description = "${bundle:capability.min_industry}")
    private double minIndustry;

    @Option(names = "--top", paramLabel = "N", description = "${bundle:chains.top}")
    private int top = SCREENFUL;

    @Option(names = "--columns", description = "${bundle:capability.columns}")
    private boolean columns;

    CapabilityCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        if (columns) {
            context.whole().print(CapabilitySheet.columns(words), shanhai.json());
            return ExitCodes.DONE;
        }
        Settings settings = settings(words);
        Path file =
                options.findTable()
                        .orElseThrow(() -> new WrongUse(words.get("capability.no_table")));
        switch (read(file, context)) {
            case FileReading.Broken<PanelReading> broken ->
                    throw new Refusal(
                            PackProblems.answer(file.toString(), broken.problems(), words));
            case FileReading.Sound<PanelReading> sound -> {
                List<YearSummary> years = write(sound.value().table(), settings, context);
                context.whole()
                        .print(
                                new CapabilitySheet(words, top)
                                        .answer(file, sound, settings, out, years),
                                shanhai.json());
            }
        }
        return ExitCodes.DONE;
    }

    private FileReading<PanelReading> read(Path file, Context context) {
        try (Waiter.Counted progress = context.session().waiter().counting(1_000_000)) {
            return PanelReader.read(file, options.question(context.options().decimal()), progress);
        }
    }

    private List<YearSummary> write(PanelTable table, Settings settings, Context context)
            throws IOException {
        int all = table.years().size();
        try (Waiter.Counted progress = context.session().waiter().counting(1)) {
            return CapabilityFolder.write(
                    table,
                    settings,
                    year -> indices(table, year, settings.options()),
                    out,
                    context.words(),
                    done -> progress.at(table.years().get(done - 1), done, all));
        }
    }

    private static Optional<Indices> indices(
            PanelTable table, int year, CapabilityOptions options) {
        return Observed.find(
                        table.years().get(year),
                        table.places(),
                        table.industries(),
                        table.values(year),
                        options.selection())
                .map(observed -> Capability.of(observed, options));
    }

    private Settings settings(Words words) {
        if (!(threshold > 0) || Double.isInfinite(threshold)) {
            throw new WrongUse(words.get("capability.threshold_wrong", Double.toString(threshold)));
        }
        if (!(minSize >= 0) || !(minIndustry >= 0)) {
            throw new WrongUse(words.get("capability.size_wrong"));
        }
        if (top < 1) {
            throw new WrongUse(words.get("chains.top_wrong", top));
        }
        Set<OutputTable> wanted = EnumSet.copyOf(tables);
        wanted.add(OutputTable.SET_ASIDE);
        CapabilityOptions computed =
                new CapabilityOptions(
                        new Selection(minSize, minIndustry, Set.of()),
                        threshold,
                        relatedness,
                        self ? SelfTerm.COUNTED : SelfTerm.LEFT_OUT);
        return new Settings(computed, wanted, format);
    }
}
