package org.shanhai.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.text.Words;
import picocli.CommandLine;

/// The commands by name, in the order in which they are explained. Setting all of them up takes
/// picocli a good part of the time of a short answer, so a line that begins with one gets that one
/// alone.
final class Commands {
    /// These speak of all the others.
    private static final Set<String> OF_ALL = Set.of("help", "completion");

    private static final List<String> NAMES =
            List.of(
                    "check",
                    "show",
                    "diagnose",
                    "effects",
                    "multipliers",
                    "linkages",
                    "inverse",
                    "origin",
                    "decompose",
                    "balance",
                    "flows",
                    "accounts",
                    "extract",
                    "pair",
                    "leap",
                    "recruit",
                    "capability",
                    "entry",
                    "rules",
                    "admit",
                    "compare",
                    "follow",
                    "decisions",
                    "split",
                    "plan",
                    "sweep",
                    "init",
                    "format",
                    "import",
                    "zone",
                    "report",
                    "serve",
                    "mcp",
                    "completion",
                    "help");

    /// Those that are more than a question.
    private final Map<String, Supplier<Object>> others;

    private final Shanhai shanhai;

    Commands(Shanhai shanhai, Words words) {
        this.shanhai = shanhai;
        others =
                Map.ofEntries(
                        Map.entry("balance", () -> new BalanceCommand(shanhai)),
                        Map.entry("capability", () -> new CapabilityCommand(shanhai)),
                        Map.entry("entry", () -> new EntryCommand(shanhai)),
                        Map.entry("rules", () -> EnquiryGroup.of("rules", "rules list", shanhai)),
                        Map.entry("admit", () -> AdmitCommand.of(shanhai)),
                        Map.entry("decisions", () -> DecisionsCommand.of(shanhai)),
                        Map.entry("sweep", () -> new SweepCommand(shanhai)),
                        Map.entry("init", () -> new InitCommand(shanhai)),
                        Map.entry("format", () -> new FormatCommand(shanhai)),
                        Map.entry("import", () -> imports(shanhai)),
                        Map.entry("zone", () -> new ZoneCommand(shanhai)),
                        Map.entry("serve", () -> new ServeCommand(shanhai)),
                        Map.entry("mcp", () -> new McpCommand(shanhai)),
                        Map.entry("completion", () -> new CompletionCommand(shanhai)),
                        Map.entry("help", () -> new HelpCommand(words)));
    }

    private CommandLine enquiry(String name) {
        return EnquiryCommand.of(Enquiries.find(name).orElseThrow(), shanhai);
    }

    private static CommandLine imports(Shanhai shanhai) {
        return new CommandLine(new ImportCommand())
                .addSubcommand("register", new ImportRegisterCommand(shanhai));
    }

    /// The names that a line of arguments needs.
    List<String> needed(List<String> args) {
        String first = args.isEmpty() ? "" : args.getFirst();
        return NAMES.contains(first) && !OF_ALL.contains(first) ? List.of(first) : NAMES;
    }

    Object make(String name) {
        return others.getOrDefault(name, () -> enquiry(name)).get();
    }
}
