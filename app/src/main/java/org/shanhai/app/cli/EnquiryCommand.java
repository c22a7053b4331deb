package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.enquiry.Enquiry;
import org.shanhai.ask.Parameter;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A question as a command: its options are read off its request.
final class EnquiryCommand implements Callable<Integer> {
    private final Shanhai shanhai;
    private final Enquiry<?> enquiry;
    private final CsvOptions table = new CsvOptions();
    private @Nullable CommandSpec spec;

    private EnquiryCommand(Shanhai shanhai, Enquiry<?> enquiry) {
        this.shanhai = shanhai;
        this.enquiry = enquiry;
    }

    static CommandLine of(Enquiry<?> enquiry, Shanhai shanhai) {
        EnquiryCommand command = new EnquiryCommand(shanhai, enquiry);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.name(enquiry.name());
        spec.usageMessage().description("${bundle:%s.about}".formatted(enquiry.name()));
        spec.usageMessage().footer("${bundle:%s.examples}".formatted(enquiry.name()));
        for (Parameter parameter : enquiry.parameters().list()) {
            spec.add(
                    parameter.last()
                            ? positional(parameter, spec.positionalParameters().size())
                            : option(parameter));
        }
        if (enquiry.hasTable()) {
            spec.addMixin("table", CommandSpec.forAnnotatedObject(command.table));
        }
        return new CommandLine(spec);
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
        option.paramLabel(parameter.label()).arity("1");
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
        Context context = shanhai.context();
        Enquiry.Laid laid =
                enquiry.ask(
                        given(),
                        context.session(),
                        shanhai.json(),
                        shanhai.json() || shanhai.full() || table.isWanted());
        table.save(laid.answer(), laid.table(), context.words());
        (laid.isWhole() ? context.whole() : context).print(laid.answer(), shanhai.json());
        return laid.isNo() ? ExitCodes.NO : ExitCodes.DONE;
    }

    /// What stands on the line, by the name of the parameter.
    private Map<String, List<String>> given() {
        CommandLine.ParseResult parsed = requireNonNull(spec).commandLine().getParseResult();
        Map<String, List<String>> given = new HashMap<>();
        int behind = 0;
        for (Parameter parameter : enquiry.parameters().list()) {
            ArgSpec argument =
                    parameter.last()
                            ? requireNonNull(spec).positionalParameters().get(behind++)
                            : requireNonNull(spec).findOption("--" + parameter.name());
            if (argument != null && isGiven(parsed, argument)) {
                given.put(
                        parameter.name(),
                        parameter.isSwitch()
                                ? List.of(String.valueOf((Object) argument.getValue()))
                                : argument.stringValues());
            }
        }
        return given;
    }

    private static boolean isGiven(CommandLine.ParseResult parsed, ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? parsed.hasMatchedOption(option)
                : parsed.hasMatchedPositional((PositionalParamSpec) argument);
    }
}
