package org.shanhai.app.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Enquiry;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Parameter;
import org.shanhai.ask.Waiter;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;

/// A question that may be asked by an address, and how it is asked on the command line.
///
/// What a visitor hands in is never an option: values stand behind the `=` of one, and places,
/// industries and projects behind `--`; keys that were looked up may stand as they are.
///
/// @param path under `/api`, with names of parts in braces
/// @param arguments of the command line before all that is handed in
/// @param inPath the options that parts of the path are handed in as, by part; empty for the one
///     that stands behind `--`
/// @param options that may be given, by the name of the parameter
/// @param forms in which it may be asked, the one first that is meant where none is named
/// @param paper what files of it are called before what they are of; empty where there are none
public record Question(
        String path,
        List<String> arguments,
        Map<String, String> inPath,
        Map<String, Option> options,
        List<Form> forms,
        String paper) {
    private static final List<Form> STANDARD = List.of(Form.JSON, Form.VIEW, Form.TEXT, Form.CSV);

    /// For the second value of the option of the part before; only of what is a key.
    static final String SECOND = "+";

    /// A parameter of an address.
    ///
    /// @param option of the command line
    /// @param many whether it may be given several times
    /// @param required whether the question makes no sense without it
    public record Option(String option, boolean many, boolean required) {}

    public Question {
        arguments = List.copyOf(arguments);
        inPath = Map.copyOf(inPath);
        options = Map.copyOf(options);
        forms = List.copyOf(forms);
    }

    static Question of(String path, String... arguments) {
        Map<String, Option> options = new HashMap<>();
        enquiry(List.of(arguments))
                .ifPresent(
                        enquiry -> {
                            for (Parameter each : enquiry.parameters().list()) {
                                if (!each.file() && !each.last() && !each.name().equals("as")) {
                                    options.put(
                                            each.name(),
                                            new Option(
                                                    "--" + each.name(),
                                                    each.isMany(),
                                                    each.isNeeded()));
                                }
                            }
                        });
        Question question = new Question(path, List.of(arguments), Map.of(), options, STANDARD, "");
        question.fixed().keySet().forEach(options::remove);
        return new Question(path, List.of(arguments), Map.of(), options, STANDARD, "");
    }

    /// What the words before all options name.
    private static Optional<Enquiry<?>> enquiry(List<String> arguments) {
        return Enquiries.find(
                arguments.stream()
                        .takeWhile(each -> !each.startsWith("--"))
                        .collect(Collectors.joining(" ")));
    }

    /// The question as it is asked, where it is asked through the one door.
    ///
    /// @param parts of the path by name
    /// @param given values of parameters by name, none of others than the options
    Optional<Asked> asked(Map<String, String> parts, Map<String, List<String>> given) {
        return enquiry(arguments)
                .map(
                        enquiry -> {
                            Map<String, List<String>> all = new HashMap<>(given);
                            all.putAll(fixed());
                            Iterator<Parameter> last =
                                    enquiry.parameters().list().stream()
                                            .filter(Parameter::last)
                                            .iterator();
                            inPath.forEach(
                                    (part, option) ->
                                            all.put(
                                                    option.isEmpty()
                                                            ? last.next().name()
                                                            : option.substring(2),
                                                    List.of(parts.getOrDefault(part, ""))));
                            return new Asked(enquiry, all);
                        });
    }

    /// The key of the words that explain a parameter, or a part of the path.
    String about(String name) {
        if (name.equals(Questions.PROJECT)) {
            // By key alone, where the command line takes names and files too.
            return "serve.parameter." + name;
        }
        return enquiry(arguments)
                .flatMap(
                        enquiry ->
                                enquiry.parameters().list().stream()
                                        .filter(each -> each.name().equals(name))
                                        .findFirst())
                .map(Parameter::about)
                .orElse("serve.parameter." + name);
    }

    /// What is said by the address alone.
    private Map<String, List<String>> fixed() {
        Map<String, List<String>> fixed = new HashMap<>();
        for (String argument : arguments.subList(1, arguments.size())) {
            if (argument.startsWith("--")) {
                String[] halves = argument.substring(2).split("=", 2);
                fixed.put(halves[0], List.of(halves.length == 2 ? halves[1] : "true"));
            }
        }
        return fixed;
    }

    Question part(String name, String option) {
        Map<String, Option> left = new HashMap<>(options);
        if (!option.isEmpty()) {
            left.remove(option.substring(Math.min(2, option.length())));
        }
        return new Question(path, arguments, with(inPath, name, option), left, forms, paper);
    }

    /// As files too.
    Question paper(String name) {
        List<Form> all = Stream.concat(forms.stream(), Form.PAPERS.stream()).toList();
        return new Question(path, arguments, inPath, options, all, name);
    }

    /// In forms of its own too.
    Question also(String name, Form... those) {
        List<Form> all = Stream.concat(forms.stream(), Stream.of(those)).toList();
        return new Question(path, arguments, inPath, options, all, name);
    }

    /// As files alone.
    Question papers(String name, List<Form> those) {
        return new Question(path, arguments, inPath, options, those, name);
    }

    /// What a file of it is called.
    ///
    /// @param parts as they are handed to the command line
    String fileName(Map<String, String> parts, Form form) {
        return Paper.name(
                paper,
                inPath.keySet().stream()
                        .sorted()
                        .filter(parts::containsKey)
                        .map(
                                name ->
                                        name.equals(Questions.ACTUALS)
                                                ? parts.getOrDefault(name, "")
                                                        .replaceAll(".*/|\\.[^./]*$", "")
                                                : parts.getOrDefault(name, ""))
                        .toList(),
                form);
    }

    /// Whether it is asked for an answer, and not for a file alone.
    public boolean isAnswered() {
        return forms.contains(Form.JSON);
    }

    Question with(String name, boolean many, boolean required) {
        return new Question(
                path,
                arguments,
                inPath,
                with(options, name, new Option("--" + name, many, required)),
                forms,
                paper);
    }

    /// Whether the same is answered as long as the server runs; a register of decisions grows, and
    /// what is due is so by the day.
    boolean isLasting() {
        return !List.of(Questions.DECISIONS, Questions.FOLLOW).contains(arguments.getFirst());
    }

    /// Whether it is about a table that was sent before.
    public boolean isOfSent() {
        return inPath.containsKey(Questions.ACTUALS);
    }

    /// Its name among tools: the parts of its path.
    String name() {
        return path.substring(1).replaceAll("[{}]", "").replace('/', '_');
    }

    Option option(String name) {
        return Objects.requireNonNull(options.get(name));
    }

    /// What of the parameters is wrong, in words.
    ///
    /// @param parts of the path by name
    /// @param given values of parameters by name
    Optional<String> findWrong(
            Map<String, String> parts,
            Map<String, List<String>> given,
            Region region,
            Words words) {
        TreeSet<String> unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(options.keySet());
        if (!unknown.isEmpty()) {
            String known = String.join(", ", new TreeSet<>(options.keySet()));
            return Optional.of(words.get("serve.parameter_unknown", unknown.first(), known));
        }
        List<String> wrong = new ArrayList<>();
        options.forEach(
                (name, option) -> {
                    int count = given.getOrDefault(name, List.of()).size();
                    if (option.required() && count == 0) {
                        wrong.add(words.get("serve.parameter_missing", name));
                    } else if (!option.many() && count > 1) {
                        wrong.add(words.get("serve.parameter_twice", name));
                    }
                });
        inPath.keySet().stream()
                .filter(name -> parts.getOrDefault(name, "").isBlank())
                .forEach(name -> wrong.add(words.get("serve.parameter_missing", name)));
        String project = parts.get(Questions.PROJECT);
        if (project != null
                && region.projects().stream().noneMatch(each -> each.key().equals(project))) {
            wrong.add(words.get("serve.project", project));
        }
        Stream.of(Questions.PLACE_KEY, Questions.WITH_KEY)
                .map(parts::get)
                .filter(Objects::nonNull)
                .filter(key -> !region.places().contains(key))
                .forEach(key -> wrong.add(words.get("serve.place", key)));
        given.getOrDefault(Questions.RULES, List.of()).stream()
                .filter(key -> region.rulesets().stream().noneMatch(one -> one.key().equals(key)))
                .forEach(key -> wrong.add(words.get("serve.ruleset", key, rating(region))));
        return wrong.stream().sorted().findFirst();
    }

    private static String rating(Region region) {
        return region.all(RatingForm.class).stream()
                .map(RatingForm::ruleset)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String name, T value) {
        Map<String, T> all = new HashMap<>(map);
        all.put(name, value);
        return all;
    }

    /// The arguments of the command line.
    ///
    /// @param parts of the path by name
    /// @param given values of parameters by name, none of others than the options
    List<String> arguments(Map<String, String> parts, Map<String, List<String>> given) {
        List<String> all = new ArrayList<>(arguments);
        List<String> behind = new ArrayList<>();
        inPath.keySet().stream()
                .sorted()
                .forEach(
                        name -> {
                            String option = inPath.getOrDefault(name, "");
                            String value = parts.getOrDefault(name, "");
                            if (option.isEmpty()) {
                                behind.add(value);
                            } else if (option.equals(SECOND)) {
                                all.add(value);
                            } else {
                                all.add(option + "=" + value);
                            }
                        });
        options.keySet().stream()
                .sorted()
                .forEach(
                        name ->
                                given.getOrDefault(name, List.of())
                                        .forEach(value -> all.add("--" + name + "=" + value)));
        if (!behind.isEmpty()) {
            all.add("--");
            all.addAll(behind);
        }
        return all;
    }

    /// Asks it.
    ///
    /// @param parts of the path by name
    /// @param given values of parameters by name, none of others than the options
    Asking.Answered ask(
            Asking asking,
            Map<String, String> parts,
            Map<String, List<String>> given,
            Language language,
            Form form,
            Waiter waiter) {
        return asked(parts, given)
                .map(asked -> asking.ask(asked, language, form, waiter))
                .orElseGet(() -> asking.ask(arguments(parts, given), language, form, waiter));
    }
}
