package org.shanhai.app.text;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.shanhai.message.Message;
import org.shanhai.message.Sentence;

/// The words of one language, by key, from `words.properties` (English) and `words_zh.properties`.
public final class Words {
    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ROOT;
        bundle =
                ResourceBundle.getBundle(
                        "org.shanhai.app.text.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /// The text of a key, with `{0}`, `{1}` … filled in. Singular and plural are told apart by a
    /// choice, `{0} {0,choice,0#places|1#place|1<places}`, whether the count comes as a number or
    /// already written.
    ///
    /// @throws java.util.MissingResourceException when the key is not there
    public String get(String key, Object... arguments) {
        MessageFormat message = new MessageFormat(bundle.getString(key), language.locale());
        Format[] formats = message.getFormats();
        for (int k = 0; k < formats.length; k++) {
            if (formats[k] instanceof ChoiceFormat choice) {
                message.setFormat(k, new WrittenChoice(choice));
            }
        }
        return message.format(arguments);
    }

    /// What the engine has to say, in this language.
    public String say(Message message) {
        return message.sentences().stream()
                .map(this::say)
                .collect(Collectors.joining(get("text.between_sentences")));
    }

    /// Numbers stand as they are: a row 1234 of a file is not 1,234.
    private String say(Sentence sentence) {
        return get(
                sentence.key().key(), sentence.arguments().stream().map(this::argument).toArray());
    }

    private String argument(Object argument) {
        return switch (argument) {
            case Message message -> say(message);
            case List<?> several ->
                    several.stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(get("text.between_names")));
            default -> argument.toString();
        };
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The bundle itself, for what fills in words of its own accord, such as the help texts.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The name that belongs to the language.
    public String pick(String english, String local) {
        return language.pick(english, local);
    }
}
