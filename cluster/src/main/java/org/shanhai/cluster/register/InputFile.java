package org.shanhai.cluster.register;

/// A file of a register.
///
/// @param path by which Spark reads it
/// @param name as people are told of it: below the folder that was asked for
/// @param part the folder `province=…` it lies in; empty where there are none
/// @param length in bytes
/// @param changed when, in milliseconds
record InputFile(String path, String name, String part, long length, long changed) {}
