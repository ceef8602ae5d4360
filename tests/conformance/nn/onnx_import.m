# Networks exported by PyTorch (tests/data/onnx) give its outputs; damaged files are errors that name the file or the operator.
here = fullfile (fileparts (mfilename ("fullpath")), "..", "..", "data", "onnx");
names = {"mlp", "cnn", "lstm", "gru", "rnn"};
for f = names
  net = nn_import (fullfile (here, [f{1} ".onnx"]));
  j = jsondecode (fileread (fullfile (here, [f{1} ".json"])));
  x = reshape (j.x_row_major, [fliplr(j.shape_x(:)'), 1]);
  switch (numel (j.shape_x))
    case 2
      X = x';
    case 3
      X = permute (x, [1, 3, 2]);
    otherwise
      X = permute (x, [2, 1, 3, 4]);
  end
  y = __onnx_predict__ (net, X);
  wanted = reshape (j.y_row_major, fliplr (j.shape_y(:)'))';
  printf ("%s: %d x %d, agrees: %d\n", f{1}, size (y), max (abs (y(:) - wanted(:))) < 1e-6);
end
# what exporters write with axes counted from behind; sequences as N x T x C (batch_first) and N x C x T: here they are C x N x T
for f = {"norm", "sequences", "conv1d"}
  net = nn_import (fullfile (here, [f{1} ".onnx"]));
  j = jsondecode (fileread (fullfile (here, [f{1} ".json"])));
  x = reshape (j.x_row_major, fliplr (j.shape_x(:)'));
  y = reshape (j.y_row_major, fliplr (j.shape_y(:)'));
  order = struct ("norm", [2 1], "sequences", [1 3 2], "conv1d", [2 3 1]).(f{1});
  got = predict (net, permute (x, order));
  wanted = permute (y, order);
  printf ("%s: %s, agrees: %d\n", f{1}, mat2str (size (got)), size_equal (got, wanted) && max (abs (got - wanted)(:)) < 1e-6);
end
# pools with ceil_mode and dilation, normalised instances; resized pictures, halves of a vector (integers are divided
# like integers). What was read is written again with the same types.
for f = {"pools", "resize"}
  net = nn_import (fullfile (here, [f{1} ".onnx"]));
  j = jsondecode (fileread (fullfile (here, [f{1} ".json"])));
  x = permute (reshape (j.x_row_major, fliplr (j.shape_x(:)')), [2 1 3 4]);
  y = reshape (j.y_row_major, fliplr (j.shape_y(:)'))';
  got = predict (net, x);
  nn_export (net, "again.onnx");
  again = predict (nn_import ("again.onnx"), x);
  unlink ("again.onnx");
  printf ("%s: %s, agrees: %d, again: %d\n", f{1}, mat2str (size (got)), max (abs (got - y)(:)) < 1e-6, ...
         isequal (got, again));
end
rand ("state", 5);
errors = 0;
strange = 0;
for f = names
  h = fopen (fullfile (here, [f{1} ".onnx"]));
  whole = fread (h, Inf, "*uint8")';
  fclose (h);
  for k = 1:60
    c = whole;
    switch (mod (k, 4))
      case 0
        c = c(1:ceil (rand () * numel (c)));
      case 1
        c(ceil (rand (1, 3) * numel (c))) = uint8 (floor (rand (1, 3) * 256));
      case 2
        c(ceil (rand () * min (300, numel (c)))) = uint8 (floor (rand () * 256));
      otherwise
        i = ceil (rand () * numel (c));
        c(i:min (end, i + 5)) = [];
    end
    h = fopen ("damaged.onnx", "w");
    fwrite (h, c);
    fclose (h);
    try
      net = nn_import ("damaged.onnx");
      t = struct ("value", rand (fliplr (max (net.graph.inputs(1).dims, 1))), "rank", numel (net.graph.inputs(1).dims));
      __onnx_run__ (net.graph, {t});
    catch problem
      errors++;
      if (! strncmp (problem.message, "nn_import: ", 11))
        strange++;
        disp (problem.message);
      end
    end
  end
end
unlink ("damaged.onnx");
printf ("%d damaged files, most of them errors: %d, others than nn_import's: %d\n", 300, errors > 200, strange);
