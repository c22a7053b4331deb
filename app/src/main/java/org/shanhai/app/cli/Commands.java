package org.shanhai.app.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
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

    private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

    private final Shanhai shanhai;

    Commands(Shanhai shanhai, Words words) {
        this.shanhai = shanhai;
        byName.put("check", () -> enquiry("check"));
        byName.put("show", () -> enquiry("show"));
        byName.put("diagnose", () -> enquiry("diagnose"));
        byName.put("effects", () -> enquiry("effects"));
        byName.put("multipliers", () -> enquiry("multipliers"));
        byName.put("linkages", () -> enquiry("linkages"));
        byName.put("inverse", () -> enquiry("inverse"));
        byName.put("origin", () -> enquiry("origin"));
        byName.put("decompose", () -> enquiry("decompose"));
        byName.put("balance", () -> new BalanceCommand(shanhai));
        byName.put("flows", () -> enquiry("flows"));
        byName.put("accounts", () -> enquiry("accounts"));
        byName.put("extract", () -> enquiry("extract"));
        byName.put("pair", () -> enquiry("pair"));
        byName.put("leap", () -> enquiry("leap"));
        byName.put("recruit", () -> enquiry("recruit"));
        byName.put("capability", () -> new CapabilityCommand(shanhai));
        byName.put("entry", () -> new EntryCommand(shanhai));
        byName.put("rules", () -> EnquiryGroup.of("rules", "rules list", shanhai));
        byName.put("admit", () -> AdmitCommand.of(shanhai));
        byName.put("compare", () -> enquiry("compare"));
        byName.put("follow", () -> enquiry("follow"));
        byName.put("decisions", () -> DecisionsCommand.of(shanhai));
        byName.put("split", () -> enquiry("split"));
        byName.put("plan", () -> enquiry("plan"));
        byName.put("sweep", () -> new SweepCommand(shanhai));
        byName.put("init", () -> new InitCommand(shanhai));
        byName.put("format", () -> new FormatCommand(shanhai));
        byName.put("import", () -> imports(shanhai));
        byName.put("zone", () -> new ZoneCommand(shanhai));
        byName.put("report", () -> enquiry("report"));
        byName.put("serve", () -> new ServeCommand(shanhai));
        byName.put("mcp", () -> new McpCommand(shanhai));
        byName.put("completion", () -> new CompletionCommand(shanhai));
        byName.put("help", () -> new HelpCommand(words));
    }

    private CommandLine enquiry(String name) {
        return EnquiryCommand.of(Enquiries.find(name).orElseThrow(), shanhai);
    }

    private static CommandLine imports(Shanhai shanhai) {
        return new CommandLine(new ImportCommand())
                .addSubcommand("register", new ImportRegisterCommand(shanhai));
    }

    /// The names that a line of arguments needs.
    Collection<String> needed(List<String> args) {
        String first = args.isEmpty() ? "" : args.getFirst();
        return byName.containsKey(first) && !OF_ALL.contains(first)
                ? List.of(first)
                : byName.keySet();
    }

    Object make(String name) {
        Supplier<Object> maker = byName.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("There is no command '" + name + "'.");
        }
        return maker.get();
    }
}
