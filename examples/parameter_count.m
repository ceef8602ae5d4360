% Lecture "Convolutional networks, motivation": how many parameters a fully connected network on an image has.
height = 64; width = 64; channels = 3;
inputs = height * width * channels
layers = [inputs 3 2 1];
nn_summary (layers);

% by hand: units of a layer times units of the layer before, and a bias each
by_hand = 3 * (inputs + 1) + 2 * (3 + 1) + 1 * (2 + 1)
by_function = nn_numparams (layers)

% the unrolled vector splits accordingly
theta = nn_init (layers, 'zeros');
[Theta1, Theta2, Theta3] = nn_reshape (theta, layers);
size (Theta1), size (Theta2), size (Theta3)

% an image of a camera, and 1000 hidden units
printf ('1000 x 1000 pixels, 3 colours, 1000 hidden units, 1 output: %d parameters\n', nn_numparams ([1000*1000*3 1000 1]));
