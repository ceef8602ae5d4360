## Y = nn_attention (Q, K, V)
## Y = nn_attention (Q, K, V, HEADS)
## [Y, A] = nn_attention (..., "Mask", M, "Scale", S)
## Scaled dot-product attention: each step of Q takes a mean of the steps of V, weighed by softmax (S k' q). Q is D x N x T, K is
## D x N x U, V is E x N x U: N sequences. With HEADS the rows are shared out among them, each with weights of its own. M is true where a step
## may be looked at: U x T, or U x T x N, or "causal": no step sees those behind it. A step that may look at none gets zeros. S is 1 / sqrt (D / HEADS). Y is E x N x T; A are
## the weights, U x T x HEADS x N. It has gradients by Q, K and V. (Vaswani et al. 2017)
##   >> nn_attention (zeros (1, 1, 2), zeros (1, 1, 2), reshape ([1 3], 1, 1, 2))(:)'
##   ans =
##
##      2   2
##
## See also: selfAttentionLayer, nn_softmax
function [Y, A] = nn_attention (Q, K, V, varargin)
  if (nargin < 3)
    print_usage ();
  end
  heads = 1;
  if (numel (varargin) > 0 && isnumeric (varargin{1}))
    heads = varargin{1};
    varargin(1) = [];
  end
  [D, N, T] = size (Q);
  [E, ~, U] = size (V);
  if (! (isnumeric (heads) && isscalar (heads) && heads >= 1 && heads == fix (heads)))
    error ("nn_attention: HEADS must be a positive whole number");
  end
  [mask, scale] = __nn_options__ ("nn_attention", varargin, "Mask", [], "Scale", 1 / sqrt (D / heads));
  if (! isequal (size (K, 1), D) || size (K, 2) != N || size (V, 2) != N || size (K, 3) != U)
    error ("nn_attention: Q is %dx%dx%d, K %dx%dx%d, V %dx%dx%d", D, N, T, size (K, 1), size (K, 2), size (K, 3), E, size (V, 2), U);
  end
  if (mod (D, heads) || mod (E, heads))
    error ("nn_attention: %d and %d rows cannot be shared out among %d heads", D, E, heads);
  end
  if (ischar (mask))
    if (! strcmpi (mask, "causal"))
      error ("nn_attention: Mask must be \"causal\", or true where a step may be looked at");
    end
    mask = (1:U)' <= (1:T);
  elseif (any (mask(:) != 0 & mask(:) != 1))
    error ("nn_attention: Mask must be true where a step may be looked at, false elsewhere; it has %g", ...
           mask(find (mask != 0 & mask != 1, 1)));
  elseif (! isempty (mask) && (size (mask, 1) != U || size (mask, 2) != T || ! any (size (mask, 3) == [1 N])))
    error ("nn_attention: the mask must be %d x %d, or %d x %d x %d", U, T, U, T, N);
  end
  Q = permute (Q, [1 3 2]);
  K = permute (K, [1 3 2]);
  V = permute (V, [1 3 2]);
  d = D / heads;
  e = E / heads;
  out = weights = cell (heads, N);
  for n = 1:N
    q = Q(:,:,n);
    k = K(:,:,n);
    v = V(:,:,n);
    for h = 1:heads
      S = k((h-1)*d+1:h*d,:)' * q((h-1)*d+1:h*d,:) * scale;
      if (! isempty (mask))
        hidden = ! mask(:,:,min (n, size (mask, 3)));
        S = S .* ! hidden - realmax (class (ad_stop (S))) * hidden;
      end
      P = nn_softmax (S, 1);
      if (! isempty (mask) && any (all (hidden, 1)))
        P = P .* ! all (hidden, 1);
      end
      out{h,n} = v((h-1)*e+1:h*e,:) * P;
      weights{h,n} = P;
    end
  end
  parts = cell (1, N);
  for n = 1:N
    parts{n} = vertcat (out{:,n});
  end
  Y = permute (reshape (horzcat (parts{:}), E, T, N), [1 3 2]);
  if (nargout > 1)
    A = reshape (horzcat (weights{:}), U, T, heads, N);
  end
end
%!test
%! Q = reshape (sin (1:24), 4, 2, 3);
%! [Y, A] = nn_attention (Q, Q, Q, 2, "Mask", "causal");
%! assert (size (A), [3 3 2 2]);  assert (sum (A, 1), ones (1, 3, 2, 2), 1e-15);  assert (A(2,1,1,1), 0);
%! assert (Y(:,:,1), Q(:,:,1), 1e-15);
%!test  # steps that may look at nothing: zeros, in gradients too
%! Q = reshape (sin (1:24), 4, 2, 3);  M = logical ([1 0 1; 1 0 0; 0 0 1]);
%! [Y, A] = nn_attention (Q, Q, Q, "Mask", M);
%! assert (Y(:,:,2), zeros (4, 2));  assert (A(:,2,:,:), zeros (3, 1, 1, 2));
%! assert (sum (A(:,[1 3],:,:), 1), ones (1, 2, 1, 2), 1e-15);
%! [~, g] = ad_gradient (@(q) sum (nn_attention (q, Q, Q, "Mask", M)(:)), Q);
%! assert (g(:,:,2), zeros (4, 2));
%!error <nn_attention: Mask must be true where a step may be looked at, false elsewhere; it has -Inf>
%! nn_attention (ones (2, 1, 2), ones (2, 1, 2), ones (2, 1, 2), "Mask", [0 -Inf; 0 0])
%!error <nn_attention: Mask must be "causal", or true where>
%! nn_attention (ones (2, 1, 2), ones (2, 1, 2), ones (2, 1, 2), "Mask", "none")
%!error <nn_attention: HEADS must be a positive whole number>
%! nn_attention (ones (2, 1, 2), ones (2, 1, 2), ones (2, 1, 2), 1.5)
%!error <nn_attention: 3 and 3 rows cannot be shared out among 2 heads> nn_attention (ones (3, 1, 2), ones (3, 1, 2), ones (3, 1, 2), 2)
%!error <nn_attention: the mask must be 2 x 2, or 2 x 2 x 1> nn_attention (ones (3, 1, 2), ones (3, 1, 2), ones (3, 1, 2), "Mask", true)
