# Values and gradients of layers against those that PyTorch computed in double (tests/data/torch_cases.txt, by tools/make-torch-cases):
# the largest relative difference of each result and gradient is at most 1e-12.
1;
function v = quasi (sz, a)
  v = 0.6180339887498949 * (1:prod (sz)) + 0.37 * a;
  v = reshape (2 * (v - floor (v)) - 1, sz);
end
function r = with_states (kind, varargin)
  if (strcmp (kind, "lstm"))
    [Y, h, c] = nn_lstm (varargin{:});
    r = [Y(:); h(:); c(:)];
  elseif (strcmp (kind, "gru"))
    [Y, h] = nn_gru (varargin{:});
    r = [Y(:); h(:)];
  else
    [Y, h] = nn_rnn (varargin{:});
    r = [Y(:); h(:)];
  end
end
function r = both (kind, x, varargin)
  none = varargin(1:end-6);
  w = varargin(end-5:end);
  f = str2func (["nn_" kind]);
  r = cat (1, f (x, none{:}, w{1:3}), flip (f (flip (x, 3), none{:}, w{4:6}), 3));
end
file = fullfile (fileparts (mfilename ("fullpath")), "..", "..", "data", "torch_cases.txt");
lines = strsplit (fileread (file), "\n");
count = worst = 0;
k = 1;
while (k < numel (lines))
  call = lines{k}(6:end);
  sizes = cellfun (@str2num, strsplit (lines{k+1}(7:end), ";"), "UniformOutput", false);
  n = numel (sizes);
  names = strjoin (arrayfun (@(i) sprintf ("x%d", i), 1:n, "UniformOutput", false), ", ");
  f = eval (sprintf ("@(%s) %s", names, call));
  x = cell (1, n);
  for i = 1:n
    x{i} = quasi (sizes{i}, i);
  end
  results = cell (1, n + 1);
  y = f (x{:});
  w = quasi (size (y), 0);
  [~, results{2:end}] = ad_gradient (@(varargin) sum ((w .* f (varargin{:}))(:)), x{:});
  results{1} = y;
  for i = 0:n
    want = sscanf (lines{k+2+i}(3:end), "%g");
    got = results{i+1}(:);
    d = Inf;
    if (numel (got) == numel (want))
      d = max (abs (got - want)) / max (max (abs (want)), 1e-3);
    end
    worst = max (worst, d);
    if (! (d <= 1e-12))
      printf ("%s: %s: %g\n", call, lines{k+2+i}(1:2), d);
    end
  end
  count += 1;
  k += 3 + n;
end
printf ("%d cases\n", count);
if (! (worst > 0 && worst <= 1e-12))
  disp (worst);
end
