1;
% Random trees of element-wise operations, evaluated at once and operator by operator: the same class, shape, bits and
% errors. Operands: scalars, rows, columns, matrices, empty ones and three-dimensional ones, of several classes, with
% special values. Octave gives the same line: it evaluates operator by operator in both cases.
function [text, steps, count] = tree (depth, count)
  % text: the expression; steps: one statement for each operation; the value of this tree is in variable t<count>
  binary = {"+", "-", ".*", "./", "*", "/", "<", "<=", "==", "!=", ">=", ">", "&", "|", ".^", "max", "min"};
  unary = {"-", "!", "exp", "log", "sqrt", "abs", "floor", "ceil", "fix", "round", "sign", "tanh", "sin", "cos", "tan", "log2", ...
           "log10", "log1p", "expm1", "atan", "asin", "acos", "sinh", "cosh", "double", "^2", "^3", "^-1"};
  leaves = {"s", "r", "c", "A", "B", "C", "N", "L", "f", "F", "g", "z", "e", "i", "0.5", "2", "(-1)", "NaN", "Inf", "T", "U", "R", "(m:-1:1)", "fail ()", ...
            "h (A)", "h (B)", "A(:,:)", "C(1:end,:)", "mean (B)", "h (c)", "B(:)(1)", "h (B')", "h (s)", "L(:,:)"};
  % most trees are of operands that go together; some are computed on the way
  pick = rand ();
  if depth == 0 || rand () < 0.15
    if pick < 0.55
      names = leaves(randi (8));
    elseif pick < 0.75
      names = leaves(22 + randi (12));
    elseif pick < 0.85
      names = leaves(14 + randi (5));
    else
      names = leaves(randi (numel (leaves)));
    end
    count += 1;
    text = names{1};
    steps = {sprintf("t%d = %s;", count, text)};
  elseif rand () < 0.35
    [text, steps, count] = tree (depth - 1, count);
    op = unary{randi (numel (unary))};
    if op(1) == "^"
      text = sprintf ("((%s) .%s)", text, op);
      steps{end+1} = sprintf ("t%d = t%d .%s;", count + 1, count, op);
    elseif op == "-" || op == "!"
      text = sprintf ("(%s%s)", op, text);
      steps{end+1} = sprintf ("t%d = %st%d;", count + 1, op, count);
    else
      text = sprintf ("%s (%s)", op, text);
      steps{end+1} = sprintf ("t%d = %s (t%d);", count + 1, op, count);
    end
    count += 1;
  else
    [left, steps, count] = tree (depth - 1, count);
    a = count;
    [right, more, count] = tree (depth - 1, count);
    op = binary{randi (numel (binary))};
    if isletter (op(1))
      text = sprintf ("%s (%s, %s)", op, left, right);
      last = sprintf ("t%d = %s (t%d, t%d);", count + 1, op, a, count);
    else
      text = sprintf ("(%s %s %s)", left, op, right);
      last = sprintf ("t%d = t%d %s t%d;", count + 1, a, op, count);
    end
    steps = [steps, more, {last}];
    count += 1;
  end
end

function fail ()
  error ("this operand fails");
end

function same = alike (x, y)
  same = strcmp (class (x), class (y)) && isequal (size (x), size (y)) && iscomplex (x) == iscomplex (y);
  if ! same, return; end
  % zeros have signs
  a = full (x(:)); b = full (y(:));
  if isfloat (a) && isreal (a)
    same = isequaln (a, b) && isequal (1 ./ a(a == 0), 1 ./ b(b == 0));
  else
    same = isequaln (a, b);
  end
end

function compare (number, sizes)
  m = sizes(1); n = sizes(2);
  s = 1.5; r = 2 * rand (1, n) - 0.5; c = 3 * rand (m, 1) - 1; A = 4 * rand (m, n) - 1; B = rand (m, n); C = -3 * rand (m, n);
  N = A; N(1:7:end) = NaN; N(2:11:end) = Inf; N(3:13:end) = -Inf; N(4:17:end) = 0; N(5:19:end) = -0;
  L = B > 0.5; f = single (2.25); F = single (A); g = single (0.1); z = 1 + 2i; e = zeros (0, n); i = int8 (5); T = true;
  h = @(x) x;
  R = 1:n;
  U = reshape ([0.5 -1 2 NaN], 2, 1, 2);
  for k = 1:number
    [text, steps, count] = tree (randi (4), 0);
    way = rand ();
    if way < 0.3
      reductions = {"sum (%s)", "sum ((%s)(:))", "sum (%s, 2)", "mean (%s)", "max (%s)", "min (%s)", "any (%s)", "all (%s)", ...
                    "max (%s, [], 2)", "any (%s, 2)", "prod (%s)", "sum (%s, 1)", "mean (%s, 2)", "norm (%s)", "norm ((%s)(:), 2)"};
      form = reductions{randi (numel (reductions))};
      text = sprintf (form, text);
      steps{end+1} = sprintf (["t%d = " form ";"], count + 1, sprintf ("t%d", count));
      count += 1;
    elseif way < 0.4
      text = sprintf ("A - 0.5 * (%s)", text);
      steps = [steps, {sprintf("t%d = 0.5 * t%d;", count + 1, count), sprintf("t%d = A - t%d;", count + 2, count + 1)}];
      count += 2;
    end
    wrong = error1 = error2 = "";
    if way < 0.45 && way >= 0.4
      % in place
      x = A;
      try, eval (sprintf ("x += %s;", text)); r1 = x; catch problem, error1 = strrep (problem.message, "+=", "operator +"); end
      steps{end+1} = sprintf ("t%d = A + t%d;", count + 1, count);
      count += 1;
    elseif way < 0.5
      x = B; y = x;
      try, eval (sprintf ("x = 2 * x - (%s);", text)); r1 = x; catch problem, error1 = problem.message; end
      if ! isequal (y, B), wrong = " changed another variable"; end
      steps = [steps, {sprintf("t%d = 2 * B;", count + 1), sprintf("t%d = t%d - t%d;", count + 2, count + 1, count)}];
      count += 2;
    else
      try, eval (sprintf ("r1 = %s;", text)); catch problem, error1 = problem.message; end
    end
    try
      for step = steps, eval (step{1}); end
      eval (sprintf ("r2 = t%d;", count));
    catch problem
      error2 = problem.message;
    end
    % operands are named differently in the two ways, and Octave says += of its own accord
    error1 = regexprep (error1, "operator \\+=?", "operator +");
    error2 = regexprep (error2, "operator \\+=?", "operator +");
    if ! strcmp (error1, error2)
      wrong = sprintf (" errors: %s | %s", error1, error2);
    elseif isempty (error1) && ! alike (r1, r2)
      wrong = sprintf (" %s %s | %s %s", class (r1), mat2str (size (r1)), class (r2), mat2str (size (r2)));
    end
    if ! isempty (wrong)
      printf ("%dx%d: %s:%s\n", m, n, text, wrong);
    end
  end
end

rand ("twister", 42);
warning ("off", "all");
for sizes = [1 3 2 5 7 1 20 300; 1 4 2 1 9 40 31 3], compare (300, sizes'); end
% big enough for threads and machine code
for sizes = [260 1001; 200 41], compare (60, sizes'); end
disp ("done");
