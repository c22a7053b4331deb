package org.shanhai.app.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Enquiry;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Parameter;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;

/// A question that may be asked by an address.
///
/// What a visitor hands in is a value of a parameter, whatever it looks like.
///
/// @param path under `/api`, with names of parts in braces
/// @param fixed what the address alone says, by parameter
/// @param inPath the parameters that parts of the path are handed in as, by part, in their order
/// @param options that may be given, by the name of the parameter
/// @param forms in which it may be asked, the one first that is meant where none is named
/// @param paper what files of it are called before what they are of; empty where there are none
public record ServedQuestion(
        String path,
        Enquiry<?> enquiry,
        Map<String, String> fixed,
        Map<String, String> inPath,
        Map<String, Option> options,
        List<Form> forms,
        String paper) {
    private static final List<Form> STANDARD = List.of(Form.JSON, Form.VIEW, Form.TEXT, Form.CSV);

    /// A parameter of an address.
    ///
    /// @param many whether it may be given several times
    /// @param required whether the question makes no sense without it
    public record Option(boolean many, boolean required) {}

    public ServedQuestion {
        fixed = Map.copyOf(fixed);
        inPath = Collections.unmodifiableMap(new TreeMap<>(inPath));
        options = Map.copyOf(options);
        forms = List.copyOf(forms);
    }

    /// With all parameters of the question but what names files, and what its address says.
    static ServedQuestion of(String path, String name) {
        Enquiry<?> enquiry = Enquiries.find(name).orElseThrow();
        Map<String, Option> options = new HashMap<>();
        for (Parameter each : enquiry.parameters().list()) {
            if (!each.file() && !each.last() && !each.name().equals("as")) {
                options.put(each.name(), new Option(each.isMany(), each.isNeeded()));
            }
        }
        return new ServedQuestion(path, enquiry, Map.of(), Map.of(), options, STANDARD, "");
    }

    /// The address says this itself.
    ServedQuestion saying(String name, String value) {
        return new ServedQuestion(
                path, enquiry, with(fixed, name, value), inPath, without(name), forms, paper);
    }

    /// The address makes it a switch that is said.
    ServedQuestion saying(String name) {
        return saying(name, "true");
    }

    /// The question as it is asked.
    ///
    /// @param parts of the path by name
    /// @param given values of parameters by name, none of others than the options
    public Asked asked(Map<String, String> parts, Map<String, List<String>> given) {
        Map<String, List<String>> all = new HashMap<>(given);
        fixed.forEach((name, value) -> all.put(name, List.of(value)));
        inPath.forEach(
                (part, name) ->
                        all.merge(
                                name,
                                List.of(parts.getOrDefault(part, "")),
                                (before, next) ->
                                        Stream.concat(before.stream(), next.stream()).toList()));
        return new Asked(enquiry, all);
    }

    /// What it asks: words of its own, where the address asks something else than the command.
    String about(Words words) {
        String own = "serve.question." + name();
        return words.get(words.has(own) ? own : enquiry.name().replace(' ', '.') + ".about");
    }

    /// The key of the words that explain a parameter, or a part of the path.
    String about(String name) {
        // Projects by key alone, where the command line takes names and files too.
        return enquiry.parameters().list().stream()
                .filter(each -> each.name().equals(name) && !name.equals(ServedQuestions.PROJECT))
                .map(Parameter::about)
                .findFirst()
                .orElse("serve.parameter." + name);
    }

    /// With a part of the path that is the parameter of that name.
    ServedQuestion part(String name) {
        return part(name, name);
    }

    /// @param parameter that a part of the path is handed in as
    ServedQuestion part(String name, String parameter) {
        return new ServedQuestion(
                path,
                enquiry,
                fixed,
                with(inPath, name, parameter),
                without(parameter),
                forms,
                paper);
    }

    /// As files too.
    ServedQuestion paper(String name) {
        return also(name, Form.PAPERS.toArray(Form[]::new));
    }

    /// In forms of its own too.
    ServedQuestion also(String name, Form... those) {
        return forms(name, Stream.concat(forms.stream(), Stream.of(those)).toList());
    }

    /// As files alone.
    ServedQuestion papers(String name, List<Form> those) {
        return forms(name, those);
    }

    private ServedQuestion forms(String name, List<Form> those) {
        return new ServedQuestion(path, enquiry, fixed, inPath, options, those, name);
    }

    /// With these parameters alone.
    ServedQuestion only(String... names) {
        Map<String, Option> left = new HashMap<>(options);
        left.keySet().retainAll(List.of(names));
        return new ServedQuestion(path, enquiry, fixed, inPath, left, forms, paper);
    }

    /// With a parameter that is needed here.
    ServedQuestion needing(String name) {
        return new ServedQuestion(
                path,
                enquiry,
                fixed,
                inPath,
                with(options, name, new Option(false, true)),
                forms,
                paper);
    }

    /// What a file of it is called.
    ///
    /// @param parts as they are handed in
    String fileName(Map<String, String> parts, Form form) {
        return Paper.name(
                paper,
                inPath.keySet().stream()
                        .filter(parts::containsKey)
                        .map(
                                name ->
                                        name.equals(ServedQuestions.ACTUALS)
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

    /// Whether the same is answered as long as the server runs; a register of decisions grows, and
    /// what is due is so by the day.
    boolean isLasting() {
        return !enquiry.name().startsWith("decisions ")
                && !enquiry.name().equals(ServedQuestions.FOLLOW);
    }

    /// Whether it is about a table that was sent before.
    public boolean isOfSent() {
        return inPath.containsKey(ServedQuestions.ACTUALS);
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
        String project = parts.get(ServedQuestions.PROJECT);
        if (project != null
                && region.projects().stream().noneMatch(each -> each.key().equals(project))) {
            wrong.add(words.get("serve.project", project));
        }
        Stream.of(ServedQuestions.PLACE_KEY, ServedQuestions.WITH_KEY)
                .map(parts::get)
                .filter(Objects::nonNull)
                .filter(key -> !region.places().contains(key))
                .forEach(key -> wrong.add(words.get("serve.place", key)));
        given.getOrDefault(ServedQuestions.RULES, List.of()).stream()
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

    private Map<String, Option> without(String name) {
        Map<String, Option> left = new HashMap<>(options);
        left.remove(name);
        return left;
    }
}
