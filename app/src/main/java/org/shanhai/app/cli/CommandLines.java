package org.shanhai.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.output.FileTrouble;
import org.shanhai.app.output.WrongNameException;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.supply.SupplyException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Sets picocli up: words, headings, and what happens when something goes wrong.
final class CommandLines {
    private static final int HELP_WIDTH = 90;

    private CommandLines() {}

    /// With the commands that a line of arguments needs: all of them where it is empty.
    static CommandLine build(Shanhai shanhai, Words words, List<String> args) {
        CommandLine commandLine = new CommandLine(shanhai);
        labelLanguages(commandLine.getCommandSpec());
        Commands commands = new Commands(shanhai, words);
        for (String name : commands.needed(args)) {
            commandLine.addSubcommand(name, commands.make(name));
        }
        commandLine.registerConverter(double.class, text -> OptionNumber.convert(text, words));
        commandLine.registerConverter(
                Language.class,
                text -> Language.find(text).orElseThrow(() -> new TypeConversionException(text)));
        commandLine.setResourceBundle(words.bundle());
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpWidth(HELP_WIDTH);
        // An argument is what it says: @file would put in the words of a file, and show them.
        commandLine.setExpandAtFiles(false);
        // A Chinese character takes two columns.
        commandLine.setAdjustLineBreaksForWideCJKCharacters(true);
        commandLine.setParameterExceptionHandler(CommandLines::wrongUse);
        commandLine.setExecutionExceptionHandler(
                (exception, command, parsed) -> failure(exception, command, shanhai));
        headings(commandLine, words);
        return commandLine;
    }

    /// Which languages there are is known only when the program runs.
    private static void labelLanguages(CommandSpec root) {
        OptionSpec lang = root.findOption("--lang");
        root.remove(lang);
        root.addOption(
                OptionSpec.builder(lang)
                        .paramLabel(
                                Language.list().stream()
                                        .map(Language::key)
                                        .collect(Collectors.joining("|")))
                        .build());
    }

    private static void headings(CommandLine commandLine, Words words) {
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        usage.synopsisHeading(words.get("cli.heading.usage") + " ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + words.get("cli.heading.parameters") + "%n");
        usage.optionListHeading("%n" + words.get("cli.heading.options") + "%n");
        usage.commandListHeading("%n" + words.get("cli.heading.commands") + "%n");
        usage.footerHeading("%n" + words.get("cli.heading.examples") + "%n");
        commandLine.getSubcommands().values().forEach(command -> headings(command, words));
    }

    private static int wrongUse(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        Shanhai shanhai = root(command);
        Words words = shanhai.context().words();
        err.println(words.get("cli.wrong_use", explained(exception, words)));
        List<String> near = near(exception);
        if (!near.isEmpty()) {
            err.println(words.get("cli.did_you_mean", String.join(", ", near)));
        }
        err.println(words.get("cli.see_help", command.getCommandSpec().qualifiedName(" ")));
        return ExitCodes.WRONG_USE;
    }

    /// The option, command or word that was likely meant.
    private static List<String> near(ParameterException exception) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() -> {
                String option = unmatched.getUnmatched().getFirst();
                yield Near.list(
                        exception.getCommandLine().getCommandSpec().optionsMap().keySet(),
                        option.replaceFirst("=.*", ""));
            }
            case UnmatchedArgumentException unmatched -> unmatched.getSuggestions();
            case ParameterException wrong when isOfAFewWords(wrong.getArgSpec()) ->
                    Near.list(
                            List.of(wrong.getArgSpec().paramLabel().split("\\|", -1)),
                            Objects.requireNonNullElse(wrong.getValue(), ""));
            default -> List.of();
        };
    }

    /// What is wrong with arguments, in words.
    static String explained(ParameterException exception, Words words) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched ->
                    words.get(keyOf(unmatched), String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    words.get("cli.missing", nameOf(missing.getMissing().getFirst()));
            case ParameterException wrong when isOfAFewWords(wrong.getArgSpec()) ->
                    words.get(
                            "cli.bad_word",
                            Objects.requireNonNullElse(wrong.getValue(), ""),
                            wrong.getArgSpec().paramLabel().replace("|", ", "));
            case ParameterException wrong when isNumber(wrong.getArgSpec()) ->
                    words.get(
                            "cli.bad_number",
                            nameOf(Objects.requireNonNull(wrong.getArgSpec())),
                            Objects.requireNonNullElse(wrong.getValue(), ""));
            default -> String.valueOf(exception.getMessage());
        };
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// Whether an argument takes one of a few words, which its label then lists.
    private static boolean isOfAFewWords(@Nullable ArgSpec argument) {
        return argument != null
                && (argument.type().isEnum()
                        || argument.type() == Language.class
                        || argument.auxiliaryTypes().length > 0
                                && argument.auxiliaryTypes()[0].isEnum());
    }

    private static boolean isNumber(@Nullable ArgSpec argument) {
        return argument != null && argument.type() == double.class;
    }

    private static String keyOf(UnmatchedArgumentException unmatched) {
        if (unmatched.isUnknownOption()) {
            return "cli.unknown_option";
        }
        boolean atRoot = unmatched.getCommandLine().getParent() == null;
        return atRoot ? "cli.unknown_command" : "cli.unknown_argument";
    }

    private static int failure(Exception exception, CommandLine command, Shanhai shanhai) {
        Context context = shanhai.context();
        Exception explained =
                exception instanceof SupplyException none
                        ? Refusal.noAnswer(none, context.words())
                        : exception;
        if (explained instanceof Refusal refusal) {
            if (shanhai.json()) {
                context.print(refusal.answer(), true);
            } else {
                context.err()
                        .print(
                                TextWriter.write(
                                        refusal.answer(),
                                        new Screen(
                                                context.surroundings().screen().columns(),
                                                OptionalInt.empty(),
                                                false,
                                                false),
                                        context.words()));
            }
            if (shanhai.verbose() && refusal.getCause() != null) {
                refusal.getCause().printStackTrace(command.getErr());
            }
            return ExitCodes.NO;
        }
        return broken(exception, command, shanhai);
    }

    /// Says what went wrong that is no answer, in a line.
    static int broken(Throwable what, CommandLine command, Shanhai shanhai) {
        PrintWriter err = command.getErr();
        Words words = shanhai.context().words();
        boolean memory = LackOfMemory.isBehind(what);
        Optional<IOException> trouble = memory ? Optional.empty() : FileTrouble.find(what);
        boolean defect = !memory && trouble.isEmpty();
        err.println(
                memory
                        ? LackOfMemory.inWords(words)
                        : trouble.map(
                                        failed ->
                                                words.get(
                                                        "cli.failed",
                                                        FileTrouble.of(failed).said(words)))
                                .orElseGet(() -> words.get("cli.defect", told(what))));
        if (shanhai.verbose()) {
            what.printStackTrace(err);
        } else if (defect) {
            err.println(words.get("cli.say_verbose"));
        }
        boolean misnamed = trouble.filter(WrongNameException.class::isInstance).isPresent();
        return defect ? ExitCodes.DEFECT : misnamed ? ExitCodes.WRONG_USE : ExitCodes.NO;
    }

    private static String told(Throwable defect) {
        String name = defect.getClass().getSimpleName();
        return defect.getMessage() == null ? name : name + ": " + defect.getMessage();
    }

    private static Shanhai root(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand();
    }
}
