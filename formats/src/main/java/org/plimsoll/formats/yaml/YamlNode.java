package org.plimsoll.formats.yaml;

/** A value in a YAML file. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {
    /** Line on which it begins, from 1. */
    int line();

    /** Column at which it begins, from 1. */
    int column();

    /** What it is, for an issue: "a mapping", "a list", "text". */
    String kind();
}
