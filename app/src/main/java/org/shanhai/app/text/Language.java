package org.shanhai.app.text;

import java.util.Locale;

/// The languages answers are written in.
public enum Language {
    EN("en", Locale.ENGLISH),
    ZH("zh", Locale.SIMPLIFIED_CHINESE);

    private final String key;

    private final Locale locale;

    Language(String key, Locale locale) {
        this.key = key;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The code used on the command line and in pages.
    public String key() {
        return key;
    }

    /// Chinese for a Chinese locale, else English.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /// The one of two names that belongs to this language; the other where it is empty.
    public String pick(String english, String local) {
        String first = this == ZH ? local : english;
        return first.isEmpty() ? (this == ZH ? english : local) : first;
    }
}
