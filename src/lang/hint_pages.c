/* help hint:NAME: why an error arises, and examples. */
#include "lang/hints.h"

static const HintPage pages[] = {
    { "inner-dimensions",
      "A * B is the matrix product: every row of A meets every column of B, so A must have as many "
      "columns as B has\n"
      "rows. The result has the rows of A and the columns of B.\n\n"
      "  ones (3, 2) * ones (2, 4)        a 3x4 matrix\n"
      "  [1 2 3]' * [4 5 6]               3x1 times 1x3: a 3x3 matrix\n"
      "  [1 2 3] .* [4 5 6]               element by element: [4 10 18]\n" },
    { "column-of-ones",
      "A linear or logistic model has a term that does not depend on the data, theta(1). The data "
      "get a column of ones\n"
      "for it, so that X * theta includes it.\n\n"
      "  X = [ones(rows (X), 1) X];\n  h = X * theta;\n  size (X, 2) == numel (theta)     true then\n" },
    { "broadcasting",
      "Operators that work element by element need equal sizes. A dimension of size 1 counts as "
      "repeated: a column and\n"
      "a row give a matrix.\n\n"
      "  [1 2 3] + [10 20 30]             [11 22 33]\n  [1; 2] + [10 20]                 [11 21; 12 22]\n"
      "  X - mean (X)                     each column less its mean\n" },
    { "matrix-division",
      "A / B and A \\ B solve systems of equations. Division element by element is written ./\n\n"
      "  1 ./ [1 2 4]                     [1 0.5 0.25]\n"
      "  1 ./ (1 + exp (-z))              the logistic function\n"
      "  A \\ b                            x with A * x = b\n" },
    { "comparing-text",
      "== compares character by character and needs texts of one length. strcmp compares whole texts.\n\n"
      "  strcmp (\"cat\", \"horse\")           0\n"
      "  strcmp ({\"a\", \"b\"}, \"b\")           [0 1]\n"
      "  strcmpi (\"Yes\", \"yes\")             1\n" },
    { "concatenation",
      "[a b] puts side by side what has equally many rows, [a; b] below each other what has equally "
      "many columns.\n\n"
      "  [ones(3, 1) zeros(3, 2)]         3x3\n  [1 2 3; 4 5 6]                   2x3\n"
      "  {\"one\", \"three\"}                 texts of different lengths: a cell array\n" },
    { "assigned-size",
      "What is assigned to a part of a matrix must have the part's size, or be a single number.\n\n"
      "  A(:, 1) = [1; 2; 3]              a column of three\n"
      "  A(2, :) = 0                      the whole row\n"
      "  A(:, 1) = x(:)                   x as a column, whatever it was\n" },
    { "unknown-name",
      "The name is neither a variable nor a function that can be found. Upper and lower case "
      "letters differ.\n\n"
      "  who                              the variables there are\n"
      "  lookfor WORD                     functions that are about something\n"
      "  which NAME                       what a name stands for\n" },
    { "other-languages",
      "Many things have other names in Python, R or C.\n\n"
      "  numel (x), size (x)              len(x), x.shape\n"
      "  true, false, []                  True, False, None\n"
      "  x(end+1) = 3                     x.append(3)\n  x(1)                             x[0]\n" },
    { "missing-argument",
      "A function may be called with fewer arguments than it has; those left out are undefined. "
      "nargin is how many were\n"
      "given.\n\n  function y = scale (x, a)\n    if nargin < 2, a = 1; end\n    y = a * x;\n  end\n" },
    { "output-not-set",
      "A function gives what its output variable holds when it ends. In some way through it that "
      "variable got no value.\n\n"
      "  function r = sign_of (x)\n"
      "    r = 0;                         a value for every case\n"
      "    if x > 0, r = 1; end\n"
      "  end\n" },
    { "unknown-field", "The struct has no field of that name.\n\n"
                       "  fieldnames (s)                   which there are\n"
                       "  isfield (s, \"alpha\")              is there one?\n"
                       "  s.alpha = 1                      makes one\n" },
    { "hidden-function", "A variable hides a function of the same name as long as it exists.\n\n"
                         "  sum = 3;  sum ([1 2 3])          sum is a number now\n"
                         "  clear sum                        the function is back\n"
                         "  total = sum (x)                  better: another name\n" },
    { "subscripts", "Elements are counted from 1 to end.\n\n"
                    "  x(1), x(end), x(end-1)           the first, the last, the one before\n"
                    "  for k = 1:numel (x), x(k), end   all of them\n"
                    "  x(x > 0)                         those that are positive\n" },
    { "out-of-bound", "An element that does not exist was read. (Writing to one makes the array larger.)\n\n"
                      "  numel (x), size (X)              how many there are\n"
                      "  for k = 1:numel (x)              not more\n"
                      "  x(end)                           the last one\n" },
    { "wrong-call", "A function was called with more arguments, or asked for more results, than it has.\n\n"
                    "  help NAME                        how it is called\n"
                    "  [m, k] = max (x)                 two results\n"
                    "  y = f (x, a)                     two arguments\n" },
    { "no-methods",
      "Numbers, texts and cell arrays have no fields or methods; functions take them as arguments.\n\n"
      "  A'                               A.T\n"
      "  size (A)                         A.shape\n"
      "  upper (s)                        s.upper()\n" },
    { "braces", "c(k) is a part of a cell array, a cell array again. c{k} is what stands in it.\n\n"
                "  c = {1, \"two\", [3 4]};\n"
                "  c{3} + 1                         [4 5]\n"
                "  class (c(3))                     cell\n" },
    { "lists",
      "s.a of several structs and c{:} are several values at once, as if written with commas "
      "between them.\n\n"
      "  [s.a]                            all in one row\n"
      "  s(2).a + 1                       of one struct\n"
      "  {s.a}                            all in a cell array\n" },
    { "structs", "Operators work on numbers, not on structs.\n\n"
                 "  s.price * 2                      a field is a number\n"
                 "  struct2cell (s)                  all values\n"
                 "  [s.price]                        those of several structs\n" },
    { "function-handle", "f = @(x) x + 1 is a function; its value comes by calling it.\n\n"
                         "  f (3)                            4\n"
                         "  f (x) + 1\n"
                         "  g = @(x) f (x) + 1               a new function of another\n" },
    { "not-yet-set", "x += 3 adds to what x is; it must be something before.\n\n"
                     "  total = 0;\n"
                     "  for k = 1:3, total += k; end\n"
                     "  total                            6\n" },
    { "recursion",
      "Each call of a function waits for those it makes. One that always calls itself never ends.\n\n"
      "  function r = fact (n)\n"
      "    if n <= 1, r = 1; return, end  the case that ends\n"
      "    r = n * fact (n - 1);\n"
      "  end\n" },
    { "square", "inv (A) exists for square matrices only.\n\n"
                "  A \\ b                            solves A * x = b, or fits it best\n"
                "  pinv (A)                         for any matrix\n"
                "  size (A)\n" },
    { "positive-definite", "chol (A) needs a symmetric matrix with positive eigenvalues.\n\n"
                           "  eig (A)                          all above zero?\n"
                           "  A = (A + A') / 2                 symmetric\n"
                           "  [R, p] = chol (A)                p > 0 says that it failed\n" },
    { "showing", "print writes figures to files.\n\n"
                 "  disp (x)                         shows a value\n"
                 "  x                                without a semicolon: with its name\n"
                 "  printf (\"%d\\n"
                 "\", x)                formatted\n" },
    { "conditions", "A condition is a number, a logical, or an array of them (true if all elements are).\n\n"
                    "  if isempty (c)                   nothing in it\n"
                    "  if any (x > 3)                   one is enough\n"
                    "  if strcmp (s, \"yes\")              texts\n" },
    { "scripts",
      "A script is a file of commands: it is run by its name and shares your variables. A function "
      "has arguments and results.\n\n"
      "  lesson                           runs lesson.m\n"
      "  function r = f (x)               first line of f.m\n"
      "  run (\"folder/lesson.m\")\n" },
    { "reshape",
      "reshape keeps the elements and their order, column by column; their number must not change.\n\n"
      "  reshape (1:6, 2, 3)              [1 3 5; 2 4 6]\n"
      "  reshape (x, [], 2)               as many rows as it takes\n"
      "  numel (x)\n" },
    { "training",
      "A network of layers of sigmoids or the like is a list of sizes and one column of parameters. "
      "Networks of other\n"
      "layers (convolutions, recurrent ones) are lists of layers. Any function may be minimised.\n\n"
      "  layers = [400 25 10];\n"
      "  theta = nn_train (nn_init (layers), layers, X, Y, \"Method\", \"adam\", \"Epochs\", 30);\n"
      "  accuracy (nn_predict (theta, layers, X), Y)\n\n"
      "  net = trainnet (X, T, [featureInputLayer(2); fullyConnectedLayer(3); softmaxLayer], "
      "\"crossentropy\", ...\n"
      "                  trainingOptions (\"adam\"))\n\n"
      "  theta = fminunc (@(t) cost (t, X, y), theta, optimset (\"GradObj\", \"on\"))\n"
      "  [J, g] = ad_gradient (@(t) sum (t .^ 2), [1; 2])     gradients without writing them\n" },
    { "own-variables",
      "A function has variables of its own. It sees what it is given as arguments, and gives back "
      "its outputs; variables of\n"
      "the prompt or of its caller are not seen.\n\n"
      "  function y = scale (x, a)        a comes as an argument\n"
      "    y = a * x;\n  end\n"
      "  f = @(x) a * x                   a handle keeps the a of the moment it is made\n"
      "  global a                         in both places: shared, where nothing else will do\n" },
    { "products",
      "A product is always written with a sign.\n\n"
      "  2*(x + 1)                        not 2(x + 1), which takes an element\n"
      "  3*x                              not 3x\n  x .* y                           element by element\n" },
    { "deleting",
      "A matrix stays a rectangle: whole rows or columns can be deleted, single elements of vectors only.\n\n"
      "  A(2, :) = []                     a row\n  A(:, [1 3]) = []                 two columns\n"
      "  x(x < 0) = []                    elements of a vector\n" },
    { "uniform-output",
      "cellfun and arrayfun put numbers into an array. Results of other sizes or classes go into a "
      "cell array, if asked.\n\n"
      "  cellfun (@numel, {\"a\", \"bcd\"})                          [1 3]\n"
      "  cellfun (@upper, {\"a\", \"b\"}, \"UniformOutput\", false)    {\"A\", \"B\"}\n"
      "  arrayfun (@(k) 1:k, 1:3, \"UniformOutput\", false)         three rows\n" },
    { "integers",
      "Integers have a class, which says how large they may be. With a double the result is of the "
      "integer's class, rounded;\n"
      "two integers must be of one class.\n\n"
      "  int32 (7) / 2                    4: rounded\n  double (int32 (7)) / 2           3.5000\n"
      "  int8 (100) + int8 (100)          127: the largest there is\n" },
    { "files",
      "Files are looked for in the working folder; programs also along the path.\n\n"
      "  pwd, ls                          where one is, and what is there\n"
      "  cd folder                        go there\n"
      "  [fid, message] = fopen (\"a.txt\")  fid is -1 if it cannot be opened, and message says why\n" },
    { "same-length",
      "What belongs together must have equally many elements.\n\n"
      "  numel (x), numel (y)             how many\n  x = linspace (0, 1, numel (y))   as many points as y\n"
      "  plot (y)                         against 1, 2, 3, ...\n" },
    { "bracketing",
      "fzero looks for a zero between two points in which the function has different signs.\n\n"
      "  fzero (@cos, [0 3])              cos (0) > 0, cos (3) < 0\n"
      "  fzero (@cos, 1)                  looks for such points around 1\n"
      "  fplot (@cos, [0 3])              shows where zeros are\n" },
    { "maps",
      "A map has values for the keys that were put in.\n\n"
      "  m = containers.Map ();  m(\"one\") = 1;\n  isKey (m, \"two\")                 0\n  keys "
      "(m)                         {\"one\"}\n" },
    { "argument-class",
      "A function was given something of another class or size than it works with. The hint says "
      "what the variables are.\n\n"
      "  class (x), size (x)              what x is\n  num2str (3), str2double (\"3\")     numbers "
      "and texts\n"
      "  [c{:}], cell2mat (c)             numbers in a cell array\n" },
    { "statements",
      "A statement is a command, an assignment or an expression; it ends with its line, a comma or "
      "a semicolon.\n\n"
      "  x = 3;  y = x + 1                two on a line\n"
      "  f (x, y)                         arguments are separated by commas\n"
      "  total = a + ...                  goes on in the next line\n" },
    { "blocks",
      "Blocks begin with a word and end with end, without colons, braces or then.\n\n"
      "  for k = 1:3, disp (k), end\n"
      "  if x > 0\n    ...\n  elseif x < 0\n    ...\n  else\n    ...\n  end\n"
      "  while n > 1, n = n / 2; end\n" },
    { "brackets", "Each bracket that is opened is closed by its partner.\n\n"
                  "  f (x)                            arguments and elements\n"
                  "  [1 2; 3 4]                       a matrix, over several lines if need be\n"
                  "  {1, \"two\"}                       a cell array\n" },
    { "quotes", "A text ends with the quote it begins with, in the same line.\n\n"
                "  \"it's\"                           a ' inside \"\"\n"
                "  'it''s'                          inside '' it is written twice\n"
                "  \"a \\\"b\\\"\\n\"                      \\ makes special characters inside \"\" only\n" },
    { "comments", "What stands behind % or # is not read.\n\n"
                  "  x = 3;   % three\n  # a line\n"
                  "  %{\n  several lines\n  %}\n" },
    { "characters",
      "Programs are written in plain characters. Texts copied from slides or documents often have "
      "others, which look alike.\n\n"
      "  'text' \"text\"                    straight quotes\n  a - b                            the "
      "sign of the keyboard\n"
      "  a >= b, a != b                   two characters each\n" },
};

const HintPage *hint_pages(int *count)
{
    *count = COUNT_OF(pages);
    return pages;
}
