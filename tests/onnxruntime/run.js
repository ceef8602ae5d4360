// Networks that nn_export wrote, run by an engine of others: the same outputs?
//   mkdir /tmp/ort && cd /tmp/ort && npm install --ignore-scripts onnxruntime-node@1.30.0
//   octavo .../tests/onnxruntime/make.m && NODE_PATH=node_modules node .../tests/onnxruntime/run.js
const fs = require('fs');
const ort = require('onnxruntime-node');

async function check(name) {
    const data = JSON.parse(fs.readFileSync(name + '.json'));
    const session = await ort.InferenceSession.create(name + '.onnx');
    const input = new ort.Tensor('float32', Float32Array.from(data.x), data.dims);
    const output = (await session.run({ input })).output.data;
    let worst = output.length === data.y.length ? 0 : Infinity;
    for (let k = 0; k < data.y.length && worst < Infinity; k++) worst = Math.max(worst, Math.abs(output[k] - data.y[k]));
    console.log((worst < 1e-5 ? 'ok     ' : 'WRONG  ') + name + ' ' + worst.toExponential(1));
    return worst < 1e-5;
}

(async () => {
    let bad = 0;
    for (const file of fs.readdirSync('.').filter((f) => f.endsWith('.onnx'))) {
        try {
            bad += !(await check(file.slice(0, -5)));
        } catch (trouble) {
            console.log('WRONG  ' + file + ': ' + trouble.message.split('\n')[0]);
            bad++;
        }
    }
    process.exit(bad ? 1 : 0);
})();
