package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Session;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.unit.DecimalMark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command that holds all others, and the options they share; those may stand before or after
/// the command.
@Command(
        name = "shanhai",
        description = "${bundle:cli.about}",
        footer = "${bundle:cli.examples}",
        versionProvider = Version.class)
final class Shanhai implements Callable<Integer> {
    private final Context context;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.pack}")
    private @Nullable String pack;

    @Option(
            names = "--follow-links",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.follow_links}")
    private boolean followLinks;

    @Option(
            names = "--decimal",
            paramLabel = "point|comma",
            scope = ScopeType.INHERIT,
            converter = DecimalWords.class,
            description = "${bundle:cli.option.decimal}")
    private @Nullable DecimalMark decimal;

    @Option(
            names = "--list",
            paramLabel = "YEAR",
            scope = ScopeType.INHERIT,
            converter = ListYear.class,
            description = "${bundle:cli.option.list}")
    private int list;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "${bundle:cli.option.json}")
    private boolean json;

    @Option(names = "--full", scope = ScopeType.INHERIT, description = "${bundle:cli.option.full}")
    private boolean full;

    @Option(names = "--why", scope = ScopeType.INHERIT, description = "${bundle:cli.option.why}")
    private boolean why;

    /// Read beforehand by [Languages#wanted]; here so that it is checked and explained.
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.lang}")
    private @Nullable Language lang;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.verbose}")
    private boolean verbose;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.help}")
    private boolean help;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:cli.option.version}")
    private boolean version;

    Shanhai(Context context) {
        this.context = context;
    }

    Context context() {
        Screen screen = context.surroundings().screen();
        Session session = context.session();
        return context.with(
                        (json ? session.forPrograms() : session)
                                .of(pack())
                                .with(
                                        new PackOptions(followLinks, Optional.ofNullable(decimal))
                                                .of(list)))
                .on(why ? screen.reasons() : isAllAsked() ? screen.full() : screen);
    }

    /// Whether as much as there is was asked for, or as many rows as somebody said.
    private boolean isAllAsked() {
        boolean asked = full;
        ParseResult parsed = requireNonNull(spec).root().commandLine().getParseResult();
        while (parsed != null) {
            asked |= parsed.hasMatchedOption("--top");
            parsed = parsed.hasSubcommand() ? parsed.subcommand() : null;
        }
        return asked;
    }

    /// Whether there are words of a key.
    boolean explains(String key) {
        return context.words().has(key);
    }

    /// As said, else the fullest that comes with the program.
    String pack() {
        return pack == null ? EmbeddedPacks.preferred() : pack;
    }

    boolean json() {
        return json;
    }

    boolean full() {
        return full;
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public Integer call() {
        // Asked nothing: say what can be asked.
        CommandLine commandLine = requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitCodes.DONE;
    }
}
