package org.shanhai.app.text;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.message.Sentence;

/// The words of one language, by key, from `words.properties` (English) and `words_zh.properties`.
///
/// How something is asked on the command line stands there between `⟪` and `⟫`, and options with
/// their lines in front: who asks in another way is told neither.
public final class Words {
    /// Under which keys stand that many answers share.
    private static final String SHARED = "show.";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern FOR_COMMAND_LINE = Pattern.compile("⟪(.*?)⟫");
    /// What stands in words of the engine between what is wrong and what to do about it.
    private static final String REMEDY = " ⇒ ";

    private static final Pattern OPTION = Pattern.compile("--(?=[a-z])");

    private final Language language;
    private final ResourceBundle bundle;
    private final Locale locale;
    private final boolean isForCommandLine;

    private Words(Language language, boolean isForCommandLine) {
        this.language = language;
        this.isForCommandLine = isForCommandLine;
        bundle =
                ResourceBundle.getBundle(
                        Language.FOLDER.replace('/', '.') + ".words",
                        language.equals(Language.EN) ? Locale.ROOT : Locale.of(language.key()),
                        Language.loader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        locale = Locale.forLanguageTag(bundle.getString("language.tag"));
    }

    /// As the command line says it.
    public static Words in(Language language) {
        return new Words(language, true);
    }

    /// As pages and programs are told.
    public Words forPrograms() {
        return new Words(language, false);
    }

    /// How a parameter is called where somebody asks.
    public String parameter(String name) {
        return isForCommandLine ? "--" + name : name;
    }

    public Language language() {
        return language;
    }

    /// The text of a key, else that of the same key under `show.`, with `{0}`, `{1}` … filled in.
    /// Singular and plural are told apart by a choice, `{0} {0,choice,0#places|1#place|1<places}`,
    /// whether the count comes as a number or already written.
    ///
    /// @throws java.util.MissingResourceException when the key is not there
    public String get(String key, Object... arguments) {
        return filled(pattern(key), arguments);
    }

    private String filled(String pattern, Object... arguments) {
        MessageFormat message = new MessageFormat(pattern, locale);
        Format[] formats = message.getFormats();
        for (int k = 0; k < formats.length; k++) {
            if (formats[k] instanceof ChoiceFormat choice) {
                message.setFormat(k, new WrittenChoice(choice));
            }
        }
        return message.format(Arrays.stream(arguments).map(Words::known).toArray());
    }

    private String pattern(String key) {
        String shared = SHARED + key.substring(key.indexOf('.') + 1);
        String text = bundle.getString(has(key) || !has(shared) ? key : shared);
        return isForCommandLine
                ? FOR_COMMAND_LINE.matcher(text).replaceAll("$1")
                : OPTION.matcher(FOR_COMMAND_LINE.matcher(text).replaceAll("")).replaceAll("");
    }

    /// What is no number is not printed as one.
    private static Object known(Object argument) {
        return argument instanceof Number number && !Double.isFinite(number.doubleValue())
                ? Numbers.UNKNOWN
                : argument;
    }

    /// What the engine has to say, in this language, without what to do about it.
    public String say(Message message) {
        return joined(message.sentences().stream().map(one -> part(one, 0)));
    }

    /// What to do about it; empty where that goes without saying.
    public String remedy(Message message) {
        return joined(
                Stream.concat(
                        message.sentences().stream().map(this::remedy),
                        message.remedies().stream()
                                .flatMap(one -> Stream.of(part(one, 0), remedy(one)))));
    }

    /// What the engine has to say, and what to do about it.
    public String whole(Message message) {
        return joined(Stream.of(say(message), remedy(message)));
    }

    private String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty())
                .collect(Collectors.joining(get("text.between_sentences")));
    }

    /// Of a sentence itself, and of those within it.
    private String remedy(Sentence sentence) {
        return joined(
                Stream.concat(
                        Stream.of(part(sentence, 1)),
                        sentence.arguments().stream()
                                .flatMap(
                                        one ->
                                                one instanceof Message inner
                                                        ? Stream.of(remedy(inner))
                                                        : Stream.of())));
    }

    /// What is wrong, as part 0, or what to do, as part 1. Numbers stand as they are: a row 1234 of
    /// a file is not 1,234.
    ///
    /// @throws IllegalArgumentException when the words take another number of arguments
    private String part(Sentence sentence, int part) {
        String key = sentence.key().key();
        int taken =
                PLACEHOLDER
                        .matcher(bundle.getString(key))
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                        .max()
                        .orElse(0);
        if (taken != sentence.arguments().size()) {
            throw new IllegalArgumentException(
                    "The words of %s take %d arguments, not %d."
                            .formatted(key, taken, sentence.arguments().size()));
        }
        String[] parts = pattern(key).split(REMEDY, 2);
        return part < parts.length
                ? filled(parts[part], sentence.arguments().stream().map(this::argument).toArray())
                : "";
    }

    private String argument(Object argument) {
        return switch (argument) {
            case Message message -> say(message);
            case BilingualName named -> pick(named.english(), named.local());
            case List<?> several ->
                    several.stream()
                            .map(this::argument)
                            .collect(
                                    Collectors.joining(
                                            get(
                                                    several.stream()
                                                                    .anyMatch(
                                                                            Message.class
                                                                                    ::isInstance)
                                                            ? "text.between_phrases"
                                                            : "text.between_names")));
            default -> known(argument).toString();
        };
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The bundle itself, for what fills in words of its own accord, such as the help texts.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The one of two names that belongs to this language; the other where it is empty.
    public String pick(String english, String local) {
        boolean prefersLocal = is("language.prefers_local_names");
        String first = prefersLocal ? local : english;
        return first.isEmpty() ? (prefersLocal ? english : local) : first;
    }

    /// How the language is called where machines read it: `zh-CN`.
    public String tag() {
        return bundle.getString("language.tag");
    }

    /// A property of the language that is or is not so.
    public boolean is(String key) {
        return Boolean.parseBoolean(bundle.getString(key));
    }

    /// A property of the language that is a number.
    public double number(String key) {
        return Double.parseDouble(bundle.getString(key));
    }

    /// An amount of money: `7 million yuan`, `1.2 bn yuan`, in Chinese `700 万元`, `1.2 亿元`.
    public String money(double amount, String currency) {
        String step = moneyStep(amount);
        return get(
                "money." + step,
                Numbers.plain(amount / moneyFrom(step)),
                currency.equals("CNY") ? get("money.yuan") : currency);
    }

    /// The same with its range in the unit of the amount: `12 million yuan (7.1 to 18)`; without
    /// one where its ends are written the same.
    public String money(double amount, double low, double high, String currency) {
        double from = moneyFrom(moneyStep(amount));
        return ranged(
                money(amount, currency), Numbers.plain(low / from), Numbers.plain(high / from));
    }

    /// What is written, and its range behind it; without one where its ends are written the same.
    public String ranged(String amount, String low, String high) {
        return low.equals(high) ? amount : get("text.ranged", amount, low, high);
    }

    private String moneyStep(double amount) {
        double size = Math.abs(amount);
        return List.of("largest", "large").stream()
                .filter(step -> size >= moneyFrom(step))
                .findFirst()
                .orElse("plain");
    }

    private double moneyFrom(String step) {
        return step.equals("plain") ? 1 : number("money." + step + ".from");
    }
}
