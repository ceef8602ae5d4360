% Lecture "Neural networks: learning", implementation note: unrolling parameters.
% Optimisers want one vector; a network has matrices. Unroll on the way in, reshape on the way out.
Theta1 = ones (10, 11);
Theta2 = 2 * ones (10, 11);
Theta3 = 3 * ones (1, 11);

thetaVec = [Theta1(:); Theta2(:); Theta3(:)];
size (thetaVec)

% back again: elements 1..110, 111..220, 221..231
A = reshape (thetaVec(1:110), 10, 11);
B = reshape (thetaVec(111:220), 10, 11);
C = reshape (thetaVec(221:231), 1, 11)
isequal (A, Theta1) && isequal (B, Theta2) && isequal (C, Theta3)

% the same by function, with the layers' units instead of counted elements
layers = [10 10 10 1];
same = isequal (nn_unroll (Theta1, Theta2, Theta3), thetaVec)
[T1, T2, T3] = nn_reshape (thetaVec, layers);
same = isequal (T2, Theta2)

% gradients travel the same way
D1 = Theta1 / 10;  D2 = Theta2 / 10;  D3 = Theta3 / 10;
DVec = [D1(:); D2(:); D3(:)];
DVec([1 111 231])'
