/// The one place for words in English and Chinese, and for how numbers and units are written.
///
/// # How to change this package
///
/// - **Change a word of the interface**: `words.properties` and `words_zh.properties`, always both,
///   grouped by where they are read.
/// - **Add a language**: `words_xx.properties`: one file, which holds all that depends on the
///   language.
/// - **Explain a word**: `Glossary`, words `glossary.…` in both languages; `-Dcases.update=true`
///   writes `docs/glossary.md`.
/// - **Say how something is asked on the command line**: words, between `⟪` and `⟫`: pages and JSON
///   leave it out (`Words`).
/// - **Change how a number is written**: `Numbers`; with its unit, `WrittenFigures`.
/// - **Change what is rounded**: for people `Numbers`; estimates `RoughText` (columns by `Kind`
///   where their basis is an estimate, cells by `Cell.rough`). In JSON `Cell`, and in rows by the
///   million `NumberBytes`: 12 digits. In other CSV and workbooks `Digits`: 10. The engine rounds
///   nothing.
@NullMarked
package org.shanhai.app.text;

import org.jspecify.annotations.NullMarked;
