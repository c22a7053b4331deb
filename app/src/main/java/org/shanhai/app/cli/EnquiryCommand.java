package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.enquiry.Enquiry;
import org.shanhai.app.enquiry.Making;
import org.shanhai.ask.Parameter;
import org.shanhai.ask.Parameters;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A question as a command: its options are read off its request, and off what papers may be wanted
/// of it.
class EnquiryCommand implements Callable<Integer> {
    private static final String CSV = "--csv";

    private final Shanhai shanhai;
    private final Enquiry<?> enquiry;
    private final ForceOption force = new ForceOption();
    private final ExcelOption excel = new ExcelOption();
    private @Nullable CommandSpec spec;

    EnquiryCommand(Shanhai shanhai, Enquiry<?> enquiry) {
        this.shanhai = shanhai;
        this.enquiry = enquiry;
    }

    static CommandLine of(Enquiry<?> enquiry, Shanhai shanhai) {
        return new EnquiryCommand(shanhai, enquiry).line();
    }

    /// As picocli has it.
    final CommandLine line() {
        CommandSpec made = CommandSpec.wrapWithoutInspection(this);
        spec = made;
        String key = enquiry.key();
        made.name(enquiry.name().substring(enquiry.name().indexOf(' ') + 1));
        made.usageMessage().description("${bundle:%s.about}".formatted(key));
        if (shanhai.explains(key + ".examples")) {
            made.usageMessage().footer("${bundle:%s.examples}".formatted(key));
        }
        add(made, enquiry.parameters());
        enquiry.desk().ifPresent(desk -> add(made, desk.parameters()));
        if (!enquiry.table().isEmpty()) {
            made.addOption(
                    OptionSpec.builder(CSV)
                            .type(Path.class)
                            .paramLabel("FILE")
                            .description("${bundle:%s}".formatted(enquiry.table()))
                            .build());
        }
        boolean isTabled = !enquiry.table().isEmpty();
        if (isTabled || enquiry.desk().filter(desk -> desk.papers().areForced()).isPresent()) {
            made.addMixin("force", CommandSpec.forAnnotatedObject(force));
        }
        if (isTabled || enquiry.desk().isPresent()) {
            made.addMixin("excel", CommandSpec.forAnnotatedObject(excel));
        }
        return new CommandLine(made);
    }

    private static void add(CommandSpec made, Parameters<?> parameters) {
        for (Parameter parameter : parameters.list()) {
            made.add(
                    parameter.last()
                            ? positional(parameter, made.positionalParameters().size())
                            : option(parameter));
        }
    }

    /// Values are taken as they are written: the request reads them, for whoever asks.
    private static ArgSpec option(Parameter parameter) {
        OptionSpec.Builder option =
                OptionSpec.builder("--" + parameter.name())
                        .required(parameter.isNeeded())
                        .description("${bundle:%s}".formatted(parameter.about()));
        if (parameter.isSwitch()) {
            return option.type(boolean.class).arity("0").build();
        }
        option.paramLabel(parameter.label()).arity(String.valueOf(parameter.values()));
        return parameter.isMany()
                ? option.type(List.class).auxiliaryTypes(String.class).build()
                : option.type(String.class).build();
    }

    private static ArgSpec positional(Parameter parameter, int index) {
        PositionalParamSpec.Builder argument =
                PositionalParamSpec.builder()
                        .required(parameter.isNeeded())
                        .paramLabel(parameter.label())
                        .description("${bundle:%s}".formatted(parameter.about()));
        return parameter.isMany()
                ? argument.type(List.class)
                        .auxiliaryTypes(String.class)
                        .index(index + "..*")
                        .arity("1..*")
                        .build()
                : argument.type(String.class)
                        .index(String.valueOf(index))
                        .arity(parameter.isNeeded() ? "1" : "0..1")
                        .build();
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> wanted = new HashMap<>();
        enquiry.desk().ifPresent(desk -> wanted.putAll(given(desk.parameters())));
        Optional<Path> csv = Optional.ofNullable(spec().findOption(CSV)).map(OptionSpec::getValue);
        return ask(wanted, given(enquiry.parameters()), csv);
    }

    /// @param wanted papers
    /// @param csv where a table goes
    final int ask(
            Map<String, List<String>> wanted, Map<String, List<String>> given, Optional<Path> csv)
            throws IOException {
        Context context = shanhai.context();
        Enquiry.Laid laid =
                enquiry.ask(
                        wanted,
                        new Making(
                                context.session(),
                                given,
                                csv,
                                force.given(),
                                excel.form(),
                                context.surroundings().printer()),
                        shanhai.json(),
                        shanhai.json() || shanhai.full() || csv.isPresent());
        (laid.isWhole() ? context.whole() : context).print(laid.answer(), shanhai.json());
        return laid.isNo() ? ExitCodes.NO : ExitCodes.DONE;
    }

    /// What stands on the line, by the name of the parameter.
    private Map<String, List<String>> given(Parameters<?> parameters) {
        CommandLine.ParseResult parsed = spec().commandLine().getParseResult();
        Map<String, List<String>> given = new HashMap<>();
        int behind = 0;
        for (Parameter parameter : parameters.list()) {
            ArgSpec argument =
                    parameter.last()
                            ? spec().positionalParameters().get(behind++)
                            : spec().findOption("--" + parameter.name());
            if (argument != null && isGiven(parsed, argument)) {
                given.put(
                        parameter.name(),
                        parameter.isSwitch()
                                ? List.of(argument.getValue().toString())
                                : argument.stringValues());
            }
        }
        return given;
    }

    /// Whether any file in the way may be replaced.
    final boolean isForced() {
        return force.given();
    }

    final boolean isGiven(String option) {
        return spec().commandLine().getParseResult().hasMatchedOption(option);
    }

    private CommandSpec spec() {
        return requireNonNull(spec);
    }

    private static boolean isGiven(CommandLine.ParseResult parsed, ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? parsed.hasMatchedOption(option)
                : parsed.hasMatchedPositional((PositionalParamSpec) argument);
    }
}
