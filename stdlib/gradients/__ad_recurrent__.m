## R = __ad_recurrent__ (KIND, X, H0, C0, WX, WH, B, OPTION...)
## What nn_rnn (KIND "rnn"), nn_lstm ("lstm") and nn_gru ("gru") compute, by ordinary operators: Y, the last state and, of LSTM
## units, the last cells, as one column. Second derivatives are taken of it.
##   >> __ad_recurrent__ ("rnn", 0, 2, [], 1, 3, -6)
##   ans =
##
##      0
##      0
##
function r = __ad_recurrent__ (kind, X, h, c, Wx, Wh, b, varargin)
  n = columns (Wh);
  ld = rows (Wh);
  [C, N, steps] = size (X);
  b = b(:);
  more = 0;
  if (numel (b) > ld)
    more = b(ld+1:end);
    b = b(1:ld);
  end
  if (isempty (h))
    h = zeros (n, N);
  end
  if (isempty (c))
    c = zeros (n, N);
  end
  option = "";
  if (numel (varargin) > 1)
    option = varargin{2};
  end
  part = @(Z, k) Z((k-1)*n + (1:n),:);
  s = @(z) 1 ./ (1 + exp (-z));
  states = cell (1, steps);
  for t = 1:steps
    Z = Wx * reshape (X(:,:,t), C, N) + b;
    R = Wh * h + more;
    switch (kind)
      case "rnn"
        if (strcmp (option, "relu"))
          h = max (Z + R, 0);
        else
          h = tanh (Z + R);
        end
      case "lstm"
        Z = Z + R;
        c = s (part (Z, 2)) .* c + s (part (Z, 1)) .* tanh (part (Z, 3));
        h = s (part (Z, 4)) .* tanh (c);
      otherwise
        reset = s (part (Z, 1) + part (R, 1));
        u = s (part (Z, 2) + part (R, 2));
        inner = reset .* part (R, 3);
        if (strcmp (option, "before-multiplication"))
          inner = part (Wh, 3) * (reset .* h) + more(max (end-n+1, 1):end);
        end
        h = (1 - u) .* tanh (part (Z, 3) + inner) + u .* h;
    end
    states{t} = h(:);
  end
  r = vertcat (states{:}, h(:));
  if (strcmp (kind, "lstm"))
    r = [r; c(:)];
  end
end
%!test
%! X = reshape (sin (1:24), 2, 3, 4); h = cos ((1:2)' * (1:3)) / 2; W = @(k) reshape (cos (1:4*k), 2*k, 2);
%! [Y, l] = nn_rnn (X, h, W(1), W(1)', [1; 2]); assert (__ad_recurrent__ ("rnn", X, h, [], W(1), W(1)', [1; 2]), [Y(:); l(:)], 1e-14);
%! [Y, l, c] = nn_lstm (X, h, -h, W(4), W(4) / 2, (1:16)' / 9);
%! assert (__ad_recurrent__ ("lstm", X, h, -h, W(4), W(4) / 2, (1:16)' / 9), [Y(:); l(:); c(:)], 1e-14);
%! for mode = {"after-multiplication", "before-multiplication"}
%!   o = {"ResetGateMode", mode{1}};
%!   for m = [6, 12]
%!     [Y, l] = nn_gru (X, h, W(3), W(3) / 2, (1:m)' / 9, o{:});
%!     assert (__ad_recurrent__ ("gru", X, h, [], W(3), W(3) / 2, (1:m)' / 9, o{:}), [Y(:); l(:)], 1e-14);
%!   end
%! end
