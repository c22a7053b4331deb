package org.shanhai.pack.table;

import java.nio.charset.CharacterCodingException;

/// A byte of value 0 stands in what should be text.
final class NulByteException extends CharacterCodingException {
    private static final long serialVersionUID = 1;
}
