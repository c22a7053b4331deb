package org.shanhai.app.zone;

import org.shanhai.pack.book.BookNames;
import org.shanhai.region.Region;

/// What the import of a book needs of the app: the words its forms were made of.
public final class BookImport {
    private BookImport() {}

    /// In all languages there are: a book is read whichever it was made in.
    public static BookNames names(Region region) {
        return BookWords.ofAll(region.currency());
    }
}
