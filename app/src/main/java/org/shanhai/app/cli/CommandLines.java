package org.shanhai.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.enquiry.Failure;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Near;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
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
        String said = explained(exception, root(command).context().words());
        return wrongUse(said, near(exception), command);
    }

    private static int wrongUse(String said, List<String> near, CommandLine command) {
        PrintWriter err = command.getErr();
        Words words = root(command).context().words();
        err.println(words.get("cli.wrong_use", said));
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
        if (exception instanceof WrongUse wrong) {
            return wrongUse(wrong.said(), wrong.near(), command);
        }
        Context context = shanhai.context();
        Optional<Refusal> found = Refusal.find(exception, context.words());
        if (found.isPresent()) {
            Refusal refusal = found.get();
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
        Failure failure = Failure.of(what, words);
        err.println(failure.said());
        if (shanhai.verbose()) {
            what.printStackTrace(err);
        } else if (failure.isDefect()) {
            err.println(words.get("cli.say_verbose"));
        }
        return ExitCodes.of(failure);
    }

    private static Shanhai root(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand();
    }
}
