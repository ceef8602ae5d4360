/* Help for what is no function: the words and operators of the language. */
#ifndef OCTAVO_HELP_WORDS_H
#define OCTAVO_HELP_WORDS_H

/* The text for a word like for or an operator like .*, NULL: it is neither. */
const char *help_of_word(const char *word);

#endif
