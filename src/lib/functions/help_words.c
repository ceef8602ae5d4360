#include "lib/functions/help_words.h"

#include <stddef.h>
#include <string.h>

#include "base/base.h"

/* words: those that share a text, between blanks. */
static const struct {
    const char *words, *text;
} helps[] = {
    { " if else elseif endif ",
      "if CONDITION, ...\nelseif CONDITION, ...\nelse ...\nend\n\n"
      "Run the statements behind the first condition that holds: an array holds where all of its "
      "elements are true.\n\n"
      "  if x > 0, disp (\"positive\"), else, disp (\"not positive\"), end\n" },
    { " for endfor ",
      "for k = VALUES\n  ...\nend\n\nRun the statements once for each column of VALUES; for 1:n "
      "that is each number.\n\n"
      "  for k = 1:3, disp (k ^ 2), end\n" },
    { " while endwhile ",
      "while CONDITION\n  ...\nend\n\nRun the statements as long as the condition holds; break "
      "leaves the loop.\n\n"
      "  n = 10; while n > 1, n = n / 2, end\n" },
    { " do until ", "do\n  ...\nuntil CONDITION\n\nRun the statements once, and again until the "
      "condition holds.\n" },
    { " break continue ", "break leaves the innermost loop; continue goes on with its next turn.\n" },
    { " switch case otherwise endswitch ",
      "switch VALUE\n  case 1\n    ...\n  case {\"a\", \"b\"}\n    ...\n  otherwise\n    ...\nend\n\n"
      "Run the statements of the first case that the value, a number or a text, is equal to, or "
      "one of in a cell.\n" },
    { " function endfunction return ",
      "function r = NAME (x, y)\nfunction [r, s] = NAME (x, y)\n  ...\nend\n\n"
      "A function gives the values that its outputs have at its end; return ends it before. In a "
      "file NAME.m of its own it is\n"
      "known everywhere.\n\n  function r = square (x)\n    r = x .^ 2;\n  end\n" },
    { " try catch end_try_catch ",
      "try\n  ...\ncatch problem\n  disp (problem.message)\nend\n\nRun the first statements; an "
      "error in them runs the second.\n" },
    { " unwind_protect unwind_protect_cleanup end_unwind_protect ",
      "unwind_protect\n  ...\nunwind_protect_cleanup\n  ...\nend_unwind_protect\n\n"
      "The second statements run whatever happens in the first.\n" },
    { " global persistent ",
      "global x shares a variable among all functions that say so; persistent x keeps its value "
      "from one call of the function to\n"
      "the next.\n" },
    { " end ", "end closes a block; in an index it is the last one: x(end), A(end, 1).\n" },
    { " + - ", "A + B, A - B: element by element; sizes must be equal, or 1 (a row and a column "
      "make a matrix).\n" },
    { " * ", "A * B is the matrix product: A must have as many columns as B has rows. Element by "
      "element: A .* B.\n" },
    { " .* ./ .\\ ", "A .* B, A ./ B: product and quotient element by element; sizes must be "
      "equal, or 1.\n" },
    { " / \\ ", "A \\ B solves A * X = B, A / B solves X * B = A. Element by element: A ./ B.\n" },
    { " ^ ** ", "A ^ n is a power of a square matrix or of a number. Element by element: A .^ n.\n" },
    { " .^ .** ", "A .^ B: powers element by element.\n" },
    { " ' .' ", "A' is the conjugate transpose, A.' the transpose: rows become columns.\n" },
    { " = += -= *= /= ^= ", "x = value gives a variable a value, x += 1 is x = x + 1. Whether two "
      "are equal asks ==.\n" },
    { " == != ~= < <= > >= ", "Comparisons, element by element. Texts of different lengths are "
      "compared by strcmp.\n" },
    { " & | ! ~ ", "And, or, not, element by element.\n" },
    { " && || ", "And, or of two conditions; the second is only looked at where it matters.\n" },
    { " : ", "a:b is the row of numbers from a to b, a:step:b in steps; A(:, 1) is a whole column.\n" },
    { " @ ", "@f is a handle of the function f, @(x) x + 1 one without a name; both are called "
      "like functions.\n" },
    { " ++ -- ", "x++ and x-- add 1 to a variable and take it away.\n" },
    { " ; , ", "Statements are separated by commas, which show their values, or semicolons, which "
      "do not; in [1 2; 3 4] a\n"
             "semicolon begins a row.\n" },
    { " ( ) [ ] { } ", "x(2) is an element, c{2} the content of a cell; [1 2; 3 4] makes a "
      "matrix, {1, \"a\"} a cell array.\n" },
    { " % # %{ ", "What stands behind % or # is a comment; %{ and %} on lines of their own "
      "enclose several lines.\n" },
    { " ... ", "A line that ends in ... goes on in the next one.\n" },
};

const char *help_of_word(const char *word)
{
    size_t len = strlen(word);
    for (int k = 0; len > 0 && !strchr(word, ' ') && k < COUNT_OF(helps); k++)
        for (const char *at = helps[k].words; (at = strstr(at, word)); at++)
            if (at[-1] == ' ' && at[len] == ' ') return helps[k].text;
    return NULL;
}
